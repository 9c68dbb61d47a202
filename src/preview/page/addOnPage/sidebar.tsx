import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { OpenPage } from '../pageState';
import { usePreview } from '../usePageState';
import { AddOnFrame } from './addOnFrame';

/** The sidebar of the add-on, at the right of the cells. */
export function Sidebar({ page }: { readonly page: OpenPage }) {
  const preview = usePreview();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = page.title || 'Practice Staffing';

  const close = useCallback(() => {
    preview.set({ sidebar: undefined });
    preview.focusGrid();
  }, [preview]);

  useEffect(() => heading.current?.focus(), []);

  return (
    <aside class="sidebar" aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="quiet" aria-label="Close the sidebar" onClick={close}>
          ×
        </button>
      </header>
      <AddOnFrame page={{ ...page, title }} onClose={close} />
    </aside>
  );
}
