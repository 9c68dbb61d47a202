import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import { askedRatings, missingIn } from './missing';
import type { CardTyped, Interview } from './typed';
import { SEND } from './useScoring';

/**
 * How far the scorecard is, the button that sends it, off until everything is said, and beside it what is still missing.
 *
 * @param props The interview and the scorecard where there are any, the interviewer’s name, the view's work, what the buttons do.
 */
export function Actions({
  interview,
  typed,
  me,
  work,
  send,
  lookAgain,
}: {
  readonly interview: Interview | undefined;
  readonly typed: CardTyped | undefined;
  readonly me: string;
  readonly work: Work;
  readonly send: (typed: CardTyped, me: string) => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}) {
  const missing = interview && typed && missingIn(interview, typed, me);
  return (
    <>
      {interview && typed && <Progress interview={interview} typed={typed} />}
      {missing && (
        <p id="missing" class="next">
          {missing}
        </p>
      )}
      <p class="actions">
        {interview && typed && (
          <WorkButton work={work} label={SEND} start={() => send(typed, me)} isPrimary isOff={missing !== undefined} />
        )}
        <WorkButton work={work} label="Look again" start={lookAgain} />
      </p>
    </>
  );
}

function Progress({ interview, typed }: { readonly interview: Interview; readonly typed: CardTyped }) {
  const asked = askedRatings(interview, typed);
  if (asked.length === 0) return null;
  const rated = asked.filter(({ rating }) => rating !== null).length;
  return (
    <p class="progress">
      <progress aria-labelledby="progress" max={asked.length} value={rated} />{' '}
      <span id="progress">
        {rated} of {asked.length} rated
      </span>
    </p>
  );
}
