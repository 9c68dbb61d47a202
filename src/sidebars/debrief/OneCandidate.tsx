import { type Debriefed, type Plan, stillSealed } from './choices';
import { Interviewers } from './Interviewers';
import { Ratings } from './Ratings';
import { SideBySide } from './SideBySide';

/**
 * The debrief of a candidate, and the way to the decision, which a person makes.
 *
 * @param props The debrief, everyone with scorecards, whether its button is the main one of the view, and what it does.
 */
export function OneCandidate({
  shown,
  people,
  isMain,
  moveCandidate,
}: {
  readonly shown: Debriefed;
  readonly people: Plan['people'];
  readonly isMain: boolean;
  readonly moveCandidate: (candidateId: string) => void;
}) {
  return (
    <>
      <h2 id="debriefed" class="person" tabIndex={-1} dir="auto">
        {shown.name}
      </h2>
      <dl class="facts">
        <dt>Role</dt>
        <dd dir="auto">{shown.role ?? 'none'}</dd>
        <dt>Stage now</dt>
        <dd dir="auto">{shown.stage ?? 'none'}</dd>
        <dt>Rank</dt>
        <dd>{rankWords(shown)}</dd>
      </dl>
      <Ratings competencies={shown.competencies} />
      <Interviewers {...shown} />
      <SideBySide shown={shown} sealed={stillSealed(people, shown)} />
      <section aria-labelledby="decide">
        <h2 id="decide">Decide</h2>
        <p>
          A person decides; nothing here does by itself. Whoever goes ahead of better ranked candidates needs a reason,
          which is kept in “Decisions”.
        </p>
        <p class="actions">
          <button type="button" class={isMain ? 'primary' : undefined} onClick={() => moveCandidate(shown.id)}>
            Move stage…
          </button>
        </p>
      </section>
    </>
  );
}

/** `Rank 2 of 5 by score, 72.5 (tied)`. */
function rankWords({ rank, ranked, score, isTied }: Debriefed): string {
  if (rank === null) return score === null ? 'none: not scored' : `none: not in play; score ${score.toFixed(1)}`;
  return `${rank} of ${ranked} by score, ${score?.toFixed(1)}${isTied ? ' (tied)' : ''}`;
}
