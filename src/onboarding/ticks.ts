import type { Day } from '../calendar/day';
import { readDay } from '../calendar/readDay';
import { isBlank } from '../workbook/cell';
import { type Edit, type EditedRow, type EditMark, type EditRule, isIn, placesIn, type Span } from '../workbook/edit';
import { isOwnNote } from '../workbook/ownNote';
import { isRepeated } from './asMade';
import { checklist } from './checklist';
import { COUNTED, NO_TEMPLATE } from './standingOf';
import { taskStatus } from './taskStatus';

/**
 * What follows a tick: Done on gets the day, Status follows where it is no formula. Taking the tick away clears the day; a
 * day that is typed ticks.
 */
export const ticks: EditRule = { table: checklist, concerns, marks, follows };

type Key = 'taskId' | 'due' | 'done' | 'doneOn' | 'status' | 'asMade';
type Places = Readonly<Record<Key, number>>;

/** Cells that come with their Task ID were sorted or pasted as whole rows. */
function concerns(headers: readonly string[], span: Span): boolean {
  const at = placesOf(headers);
  return !isIn(span, at.taskId) && [at.done, at.doneOn, at.due].some((place) => isIn(span, place));
}

function marks({ headers, span, rows, today }: Edit): readonly EditMark[] {
  const at = placesOf(headers);
  const isEdited = (key: Key) => isIn(span, at[key]);
  return rows.flatMap((row) => {
    if (isBlank(row.values[at.taskId])) return [];
    const ticked = tickOf(row, at, isEdited('doneOn') && !isEdited('done'));
    if (ticked === undefined) return [];
    const [stands, day] = [row.values[at.done] === true, row.values[at.doneOn]];
    return [
      ...(ticked === stands ? [] : [{ row: row.row, place: at.done, cell: ticked }]),
      ...(isEdited('done') ? dayMarks(row, at, ticked, isBlank(day) ? today : undefined) : []),
      ...statusMarks(row, at, ticked, today),
    ];
  });
}

/** A repeating task that was ticked comes again at once; one whose tick was taken away does not. */
function follows({ headers, span, rows }: Edit): string | undefined {
  const at = placesOf(headers);
  const isTick = isIn(span, at.done) || isIn(span, at.doneOn);
  return isTick && rows.some(({ values }) => isRepeated(String(values[at.asMade] ?? '')))
    ? 'refreshChecklist'
    : undefined;
}

/** A day that was typed ticks, one that was cleared does nothing; what is no tick at all is left alone. */
function tickOf({ values }: EditedRow, { done, doneOn }: Places, isDayTyped: boolean): boolean | undefined {
  const tick = values[done];
  if (isDayTyped) return isDay(values[doneOn]) ? true : undefined;
  return tick === true || tick === false || isBlank(tick) ? tick === true : undefined;
}

function isDay(cell: unknown): cell is Day {
  return typeof cell === 'string' && readDay(cell) === cell;
}

/** Our note about a day that nobody knows goes with the day. */
function dayMarks(
  { row, values, notes }: EditedRow,
  { doneOn: place }: Places,
  ticked: boolean,
  missing: EditMark['cell'],
): readonly EditMark[] {
  if (ticked) return missing === undefined ? [] : [{ row, place, cell: missing }];
  if (isBlank(values[place])) return [];
  const note = isOwnNote(notes[place] ?? '') ? { note: '' } : {};
  return [{ row, place, cell: '', ...note }];
}

function statusMarks(
  { row, values, formulas }: EditedRow,
  { status: place, due }: Places,
  ticked: boolean,
  today: Edit['today'],
): readonly EditMark[] {
  if (place < 0 || (formulas[place] ?? '') !== '') return [];
  const said = String(values[place] ?? '');
  if (!ticked && (!COUNTED.test(said) || said.endsWith(NO_TEMPLATE))) return [];
  const day = values[due];
  const cell = taskStatus({ isDone: ticked, due: isDay(day) ? day : undefined }, today);
  return cell === said ? [] : [{ row, place, cell }];
}

function placesOf(headers: readonly string[]): Places {
  const place = placesIn(headers);
  const { taskId, due, done, doneOn, status, asMade } = checklist.columns;
  return {
    ...{ taskId: place(taskId.header), due: place(due.header), done: place(done.header) },
    ...{ doneOn: place(doneOn.header), status: place(status.header), asMade: place(asMade.header) },
  };
}
