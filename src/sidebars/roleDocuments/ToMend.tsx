import { ProblemList } from '../shared/ProblemList';
import type { Work } from '../shared/useWork';
import type { Documents } from './documents';

/** More of them are folded up: the paper is what one came for. */
const MOST_OPEN = 3;

/**
 * What a paper lacks, with the cells in which that is to be typed.
 *
 * @param props The view's work, and what is lacking.
 */
export function ToMend({ work, gaps }: { readonly work: Work; readonly gaps: Documents['kit']['toMend'] }) {
  if (gaps.length === 0) return null;
  return (
    <details class="note" open={gaps.length <= MOST_OPEN}>
      <summary>To complete in the sheet ({gaps.length})</summary>
      <ProblemList work={work} problems={gaps} />
    </details>
  );
}
