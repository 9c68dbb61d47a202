import type { ValueOf } from '../../google/endpoints';
import { Candidates } from '../shared/Candidates';
import { Heading } from '../shared/Heading';
import { PlaceButton } from '../shared/PlaceButton';
import { Report } from '../shared/Report';
import { useWork, type Work } from '../shared/useWork';
import type { View } from '../shared/view';
import { Actions } from './Actions';
import { withCandidate } from './choices';
import type { Form } from './form';
import { NewStage } from './NewStage';
import { ToWrite } from './ToWrite';
import { useMove } from './useMove';

/**
 * A candidate goes from one stage to another, after old and new were shown.
 *
 * @param props What every view gets, and what was chosen so far.
 */
export function MoveStage({ isFocused, choices, setChoices }: View & Pick<Form, 'choices' | 'setChoices'>) {
  const work = useWork();
  const { plan, isCurrent, done, said, ...acts } = useMove(choices, setChoices, work);
  const form = plan && { plan, choices, setChoices, work };
  const person = plan?.people.find(({ id }) => id === choices.candidateId);
  const choose = (id: string) => {
    acts.forget();
    setChoices((now) => withCandidate(now, id));
  };
  const setFind = (find: string) => setChoices((now) => ({ ...now, find }));
  const list = { find: choices.find, setFind, chosen: choices.candidateId, choose };
  const obstacle = isCurrent && plan?.obstacle ? plan.obstacle : undefined;
  return (
    <>
      <Heading isFocused={isFocused}>Move stage</Heading>
      {!form && work.doing && <p>Looking at the spreadsheet…</p>}
      {form && <Candidates {...form} {...list} takeSelected={acts.takeSelected} />}
      {form && person && <NewStage {...form} person={person} />}
      {obstacle && <p class="note">{obstacle}.</p>}
      {form && isCurrent && person && plan.move && <ToWrite {...form} move={plan.move} />}
      <div class="foot">
        <Report work={work} said={said} />
        {done && <Places done={done} work={work} />}
        <Actions
          plan={plan}
          choices={choices}
          isCurrent={isCurrent}
          isDone={done !== undefined}
          work={work}
          {...acts}
        />
      </div>
    </>
  );
}

/** Where it was written. */
function Places({ done, work }: { readonly done: ValueOf<'moveStage'>; readonly work: Work }) {
  const [stage] = done.places;
  const last = done.places[done.places.length - 1];
  return (
    <p>
      See {stage && <PlaceButton work={work} sheet={stage.sheet} cell={stage.cell} />}
      {last && <PlaceButton work={work} sheet={last.sheet} />}
      <br />
      Pipeline shows it after a refresh.
    </p>
  );
}
