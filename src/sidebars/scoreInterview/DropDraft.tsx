import { useState } from 'preact/hooks';
import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';

/**
 * A way to give a scorecard up, after a second look.
 *
 * @param props The view's work, and what throws the draft away.
 */
export function DropDraft({ work, drop }: { readonly work: Work; readonly drop: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <p class="actions">
      <button type="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {isAsking ? 'Keep this draft' : 'Throw this draft away…'}
      </button>
      {isAsking && <WorkButton work={work} label="Throw it away" start={drop} />}
    </p>
  );
}
