import { WorkButton } from '../shared/WorkButton';
import type { Form } from './form';

/**
 * Score and rank in the user's own list, for those who want them there.
 *
 * @param props The form, and what adds or removes the columns.
 */
export function ScoreColumns({
  plan,
  work,
  change,
}: Form & { readonly change: (want: 'add' | 'remove') => Promise<void> }) {
  return (
    <section aria-labelledby="score-columns">
      <h2 id="score-columns">Scores in your tracker</h2>
      <p>
        {plan.hasScoreColumns
          ? 'Your tracker has the columns Score and Rank. Removing takes these two away; everything else stays.'
          : 'Two columns, Score and Rank, at the right end, with one formula each. Everything else stays as it is.'}
      </p>
      <p class="actions">
        {plan.hasScoreColumns ? (
          <WorkButton work={work} label="Remove the score columns" start={() => change('remove')} />
        ) : (
          <WorkButton work={work} label="Add score columns to my tracker" start={() => change('add')} />
        )}
      </p>
    </section>
  );
}
