import { useRef, useState } from 'preact/hooks';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';
import type { Documents } from './documents';

/**
 * The papers of the role that is chosen; before that, of the one in the row selected in the sheet, or the first.
 *
 * @param work The view's work.
 * @returns The roles, the one chosen, its papers once they are there, and what chooses another one.
 */
export function useDocuments(work: Work) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [found, setFound] = useState<Documents>();
  const asked = useRef<string | null | undefined>(undefined);
  const look = async () => {
    asked.current = chosen;
    setFound(await call('roleDocuments', chosen));
  };
  useLook(work, () => asked.current !== chosen, look);
  const isCurrent = chosen === null || found?.role === chosen;
  return {
    roles: found?.roles ?? [],
    role: chosen ?? found?.role,
    documents: isCurrent ? found : undefined,
    choose: setChosen,
  };
}
