import { Candidates } from '../shared/Candidates';
import type { Work } from '../shared/useWork';
import { Drafts } from './Drafts';
import { type Plan, type SetTyped, type Typed, withCandidate } from './typed';
import { Which } from './Which';

/** The view's plan, what was chosen, and the calls that choose. */
interface Props {
  readonly plan: Plan;
  readonly typed: Typed;
  readonly setTyped: SetTyped;
  readonly work: Work;
  readonly takeSelected: () => Promise<void>;
  /** Before another interview is chosen. */
  readonly leave: () => void;
}

/**
 * Which interview is scored: a draft to go on with, or a candidate and the round; and by whom.
 *
 * @param props The plan, what was chosen, and what happens when something else is.
 */
export function Choosing({ plan, typed, setTyped, work, takeSelected, leave }: Props) {
  const choose = (change: (now: Typed) => Typed) => {
    leave();
    setTyped(change);
  };
  return (
    <>
      <Drafts
        plan={plan}
        typed={typed}
        goOn={(candidateId, round) => choose((now) => ({ ...now, candidateId, round, otherRound: null }))}
      />
      <Candidates
        plan={plan}
        find={typed.find}
        setFind={(find) => setTyped((now) => ({ ...now, find }))}
        chosen={typed.candidateId}
        choose={(id) => choose((now) => withCandidate(now, plan, id))}
        work={work}
        takeSelected={takeSelected}
      />
      {plan.room !== null && <p class="note">{plan.room}</p>}
      {typed.candidateId !== null && <Which plan={plan} typed={typed} setTyped={setTyped} />}
    </>
  );
}
