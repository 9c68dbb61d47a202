import type { Day } from '../calendar/day';
import { shownDay } from '../calendar/shownDay';
import { columnOf } from '../workbook/argument';
import { isMissing, quoted } from '../workbook/cell';
import { counted } from '../workbook/counted';
import { dayOfCell } from '../workbook/dayOfCell';
import { Problem } from '../workbook/problem';
import type { Span } from './span';

/**
 * The spells of employment in two columns that a formula got. Rows with neither start nor end are passed over; `N/A` and
 * the like are blank.
 *
 * @param formula Who asks: the formula's name.
 * @param starts The first days, as Sheets handed them over.
 * @param ends The last days beside them, blank for who is still here.
 * @returns A spell for each row with a start.
 * @throws Problem when a column is missing or not as long, and naming the row with what is no date, with an end before its
 * start or with an end alone.
 * @example readSpans('RETAIN_TURNOVER', [['3/2/2026'], [''], ['2026-04-01']], [['2026-03-31'], [''], ['']]).length // 2
 */
export function readSpans(formula: string, starts: unknown, ends: unknown): readonly Span[] {
  if (starts === undefined || ends === undefined) {
    throw new Problem(`${formula} needs starts and ends: got no ${starts === undefined ? 'starts' : 'ends'}`);
  }
  const firsts = columnOf(formula, 'the starts', starts);
  const lasts = columnOf(formula, 'the ends', ends);
  if (firsts.length !== lasts.length) {
    const found = `${counted(firsts.length, 'start')} and ${counted(lasts.length, 'end')}`;
    throw new Problem(`${formula} needs one end beside each start: got ${found}`);
  }
  return firsts.flatMap((first, row) => {
    if (isMissing(first) && isMissing(lasts[row])) return [];
    return [readSpan(first, lasts[row], { formula, row: row + 1 })];
  });
}

interface Where {
  readonly formula: string;
  readonly row: number;
}

function readSpan(first: unknown, last: unknown, where: Where): Span {
  const start = readDate('starts', first, where);
  const end = readDate('ends', last, where);
  const { formula, row } = where;
  if (start === undefined) {
    throw new Problem(`${formula} needs a start beside each end: got none beside ${quoted(last)} in row ${row}`);
  }
  if (end === undefined || end >= start) return { start, end };
  const found = `${shownDay(end)}, before ${shownDay(start)}, in row ${row}`;
  throw new Problem(`${formula} needs ends on or after their starts: got ${found}`);
}

function readDate(noun: string, cell: unknown, { formula, row }: Where): Day | undefined {
  if (isMissing(cell)) return undefined;
  const day = dayOfCell(cell);
  if (day) return day;
  throw new Problem(`${formula} needs dates from 1950 to 2100 as ${noun}: got ${quoted(cell)} in row ${row}`);
}
