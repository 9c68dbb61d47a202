import type { Plan, Typed } from './typed';

/**
 * Scorecards that are begun and not sent yet, each with a button that goes on with it.
 *
 * @param props The plan, what is chosen, and how to choose.
 */
export function Drafts({
  plan,
  typed,
  goOn,
}: {
  readonly plan: Plan;
  readonly typed: Typed;
  readonly goOn: (candidateId: string, round: string) => void;
}) {
  const others = plan.drafts.filter(
    ({ candidateId, round }) => candidateId !== typed.candidateId || round !== typed.round,
  );
  if (others.length === 0) return null;
  return (
    <section class="note" aria-labelledby="drafts">
      <h2 id="drafts">Not sent yet</h2>
      <ul class="plain">
        {others.map(({ candidateId, name, round, rated, of }) => (
          <li key={`${candidateId} ${round}`}>
            <button type="button" class="place" dir="auto" onClick={() => goOn(candidateId, round)}>
              {name}, {round} ({rated} of {of})
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
