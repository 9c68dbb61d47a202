import { ProblemList } from '../shared/ProblemList';
import type { Form } from './form';

/** More are opened by whoever wants them. */
const MOST_SHOWN = 8;

/**
 * Cells and columns to look at. Columns that are left out are named elsewhere.
 *
 * @param props The form.
 */
export function ToCheck({ plan, work }: Form) {
  const said = new Set(plan.columns.flatMap(({ use, what }) => (use === 'withheld' ? [what] : [])));
  const problems = plan.problems.filter(({ message }) => !said.has(message));
  const count = plan.problemCount - (plan.problems.length - problems.length);
  const [shown, others] = [problems.slice(0, MOST_SHOWN), problems.slice(MOST_SHOWN)];
  if (count === 0) return null;
  return (
    <section aria-labelledby="check">
      <h2 id="check">To check ({count})</h2>
      <ProblemList work={work} problems={shown} />
      {others.length > 0 && (
        <details>
          <summary>And {count - shown.length} more</summary>
          <ProblemList work={work} problems={others} count={count - shown.length} />
        </details>
      )}
    </section>
  );
}
