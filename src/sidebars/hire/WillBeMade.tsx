import { asSentence } from '../shared/asSentence';
import { MoveCells } from '../shared/MoveCells';
import { MoveWords } from '../shared/MoveWords';
import { Already } from './Already';
import type { PersonForm } from './form';
import { HiredStage } from './HiredStage';
import { Making } from './Making';
import { isForHiring } from './wanted';

/**
 * What will be made: the candidate's stage, the row of Staff and the checklist, or a block; and what has to be said first.
 *
 * @param props The form, and the person.
 */
export function WillBeMade({ person, change, ...form }: PersonForm) {
  const { plan, choices, setChoices, work } = form;
  const { move, moveObstacle, isHired, start } = plan;
  const isBlock = isForHiring(plan, choices);
  return (
    <section aria-labelledby="making">
      <h2 id="making">What will be made</h2>
      {isHired && <p>{person.name} is in a hired stage already. The stage stays as it is.</p>}
      {!isHired && choices.candidateId !== null && plan.stages.length > 1 && <HiredStage {...form} />}
      {moveObstacle && <p class="note">{asSentence(moveObstacle)}</p>}
      {(move || isBlock || start.making) && (
        <ul class="plain cells">
          {move && <MoveCells move={move} sheet={plan.sheet ?? ''} work={work} />}
          {isBlock && <li>A block of text, for you to paste in the staff workbook. Nothing goes into Staff here.</li>}
          {!isBlock && start.making && <Making making={start.making} />}
        </ul>
      )}
      {start.obstacle && <p>The tasks show once name, role and first day of work are filled in.</p>}
      {!isBlock && start.notes.map((note) => <p key={note}>{asSentence(note)}</p>)}
      {!isBlock && start.already && <Already {...form} already={start.already} />}
      {move && <MoveWords move={move} said={choices} say={(said) => setChoices((now) => ({ ...now, ...said }))} />}
    </section>
  );
}
