import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../shared/call';
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
  useEffect(() => {
    if (work.doing !== undefined || asked.current === chosen) return;
    asked.current = chosen;
    work.start('look', async () => setFound(await call('roleDocuments', chosen)));
  });
  const isCurrent = chosen === null || found?.role === chosen;
  return {
    roles: found?.roles ?? [],
    role: chosen ?? found?.role,
    documents: isCurrent ? found : undefined,
    choose: setChosen,
  };
}
