import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { Actions } from './Actions';
import { Choosing } from './Choosing';
import { Chosen } from './Chosen';
import { Kept } from './Kept';
import { cardOf, type Interview, type SetTyped, type Typed } from './typed';
import { useDrafts } from './useDrafts';
import { SEND, useScoring } from './useScoring';

/** What the view shares with the page: what was typed stays while another view is open. */
interface Props extends View {
  readonly typed: Typed;
  readonly setTyped: SetTyped;
}

/**
 * One interviewer’s ratings of one interview. What is typed is kept as a draft; what is sent stays sealed until a debrief.
 *
 * @param props What every view gets, and what was chosen and typed so far.
 */
export function ScoreInterview({ isFocused, typed, setTyped }: Props) {
  const work = useWork();
  const { plan, said, sentId, forget, ...acts } = useScoring(typed, setTyped, work);
  const isSending = work.doing === SEND;
  const { keep, failure } = useDrafts(typed, setTyped, isSending);
  const interview = plan && chosenIn(plan.interview, typed);
  const card = interview && cardOf(typed);
  const leave = () => {
    keep();
    forget();
  };
  return (
    <>
      <Heading isFocused={isFocused}>Score an interview</Heading>
      {!plan && work.doing && <p>Looking at the spreadsheet…</p>}
      {plan && <Choosing {...{ plan, typed, setTyped, work, leave }} takeSelected={acts.takeSelected} />}
      {interview && (
        <Chosen
          key={`${interview.candidateId} ${interview.round}`}
          {...{ interview, card, setTyped, work, isSending, sentId, keep }}
          drop={acts.drop}
        />
      )}
      <div class="foot">
        <Report work={work} said={said} />
        <Kept card={card} failure={failure} />
        <Actions {...{ interview, work }} typed={card} me={typed.me ?? plan?.me.name ?? ''} {...acts} />
      </div>
    </>
  );
}

/** A plan that was made for another interview says nothing of this one. */
function chosenIn(interview: Interview | null, { candidateId, round }: Typed): Interview | undefined {
  const isThis = interview?.candidateId === candidateId && interview.round === round;
  return interview && isThis ? interview : undefined;
}
