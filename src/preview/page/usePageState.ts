import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PageState } from './pageState';
import type { Preview } from './preview';

/** What stands behind the page, for all of its parts. */
export const PreviewContext = createContext<Preview | undefined>(undefined);

/** What stands behind the page. */
export function usePreview(): Preview {
  const preview = useContext(PreviewContext);
  if (!preview) throw new Error('this part of the page stands outside of PreviewContext');
  return preview;
}

/** The state of the page; whoever uses it is drawn anew when it changes. */
export function usePageState(): PageState {
  const preview = usePreview();
  const [state, setState] = useState(preview.state);
  useEffect(() => preview.subscribe(() => setState(preview.state)), [preview]);
  return state;
}
