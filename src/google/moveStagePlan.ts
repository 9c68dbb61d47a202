import { moveStage } from '../features';
import { candidates } from '../people/candidates';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { today } from './decided';
import { formulaFreeCells } from './formulaFreeCells';
import { orProblem } from './orProblem';
import { readingsFor } from './readingsFor';
import { selectedRow } from './selectedRow';

/** What *Move stage…* offers, and what the move that was chosen would write. */
export type StagePlan = ReturnType<typeof moveStage.plan>;

/**
 * What *Move stage…* offers as things stand; nothing is written.
 *
 * @param asked The candidate and the stage that were chosen, if any.
 * @returns Everyone who can be moved, the stages, whoever is selected in the sheet, and the move in old and new.
 * @throws Problem when there is no list, no tab of stages, or no column for the stage.
 */
export function moveStagePlan(asked: Asked): StagePlan {
  return movePlanIn(openBook(), asked);
}

type Asked = Omit<Parameters<typeof moveStage.plan>[1], 'at'>;

/**
 * The same for a spreadsheet that is open.
 *
 * @param book The open spreadsheet.
 * @param asked The candidate and the stage that were chosen, if any.
 * @throws Problem as `moveStagePlan`.
 */
export function movePlanIn(book: Book, asked: Asked): StagePlan {
  const at = selectedRow(book);
  const plan = moveStage.plan(readingsFor(book, moveStage.reads), { ...asked, at }, { today: today(book) });
  const tab = book.tab(candidates);
  const { move } = plan;
  if (!move || !tab) return plan;
  const free = orProblem(() => formulaFreeCells(tab, move.cells));
  if (free instanceof Problem) return { ...plan, move: null, obstacle: free.message };
  return { ...plan, move: { ...move, cells: free.cells, note: move.note ?? free.note } };
}
