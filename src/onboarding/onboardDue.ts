import { businessDay } from '../calendar/businessDay';
import type { Day } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';
import { isFederalHoliday } from '../calendar/isFederalHoliday';
import { isWeekend } from '../calendar/isWeekend';
import { onlyCell, rowsOf } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import { dayOfCell } from '../workbook/dayOfCell';
import type { Formula, FormulaCell } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { rowByRow } from '../workbook/rowByRow';

/** More is a slip: 27 years. */
const MOST_DAYS = 10_000;

type Counting = (start: Day, offset: number) => Day;

/** `ONBOARD_DUE`: the day on which something is due, so many days from a start. */
export const onboardDue: Formula = {
  name: 'ONBOARD_DUE',
  about: 'Gives the day a number of calendar or business days after a start day, or before it.',
  parameters: {
    start: 'The day to count from, which is day 0: a date, or a column of dates.',
    offset:
      'How many days to count, a whole number up to 10,000: after the start, or before it where negative; one for all, or one per start.',
    unit: '"calendar" (when left out), or "business", which passes over weekends and holidays; 0 business days is the start itself or, where that is closed, the next open day.',
    holidays:
      'For business days: the dates on which you are closed besides weekends, in place of the US federal holidays; a range without any date: weekends alone.',
  },
  returns: 'A date for each start, blank where the start or the offset is blank.',
  examples: [
    { formula: '=ONBOARD_DUE(DATE(2026,3,2), 30)', gives: [[{ day: '2026-04-01' }]] },
    { formula: '=ONBOARD_DUE(DATE(2026,7,1), 3, "business")', gives: [[{ day: '2026-07-07' }]] },
    {
      formula: '=ONBOARD_DUE(DATE(2026,7,1), {2;3}, "business", DATE(2026,7,6))',
      gives: [[{ day: '2026-07-03' }], [{ day: '2026-07-07' }]],
    },
    {
      formula: '=ONBOARD_DUE({"3/2/2026";"soon"}, 1)',
      gives: [[{ day: '2026-03-03' }], ['"soon" is not a date from 1950 to 2100']],
    },
  ],
  hasDates: true,
  run(start, offset, unit, holidays) {
    if (start === undefined || offset === undefined) {
      throw new Problem(`ONBOARD_DUE needs a start and an offset: got no ${start === undefined ? 'start' : 'offset'}`);
    }
    const isClosed = closedBy(holidays);
    const count = isBusiness(unit) ? remembered((day, days) => businessDay(day, days, isClosed)) : daysAfter;
    return rowByRow({
      formula: 'ONBOARD_DUE',
      left: { noun: 'start', argument: start },
      right: { noun: 'offset', argument: offset },
      cellOf: (from, days) => due(from, days, count),
    });
  },
};

function due(start: unknown, offset: unknown, count: Counting): FormulaCell {
  if (isBlank(start) || isBlank(offset)) return '';
  const day = dayOfCell(start);
  if (day === undefined) return `${quoted(start)} is not a date from 1950 to 2100`;
  if (typeof offset === 'number' && Number.isInteger(offset) && Math.abs(offset) <= MOST_DAYS) {
    return { day: count(day, offset) };
  }
  return `${quoted(offset)} is not a whole number from -10,000 to 10,000`;
}

/** Starts repeat down a column, and business days are counted one by one. */
function remembered(count: Counting): Counting {
  const known = new Map<string, Day>();
  return (start, offset) => {
    const key = `${start} ${offset}`;
    const day = known.get(key) ?? count(start, offset);
    known.set(key, day);
    return day;
  };
}

function isBusiness(argument: unknown): boolean {
  const unit = onlyCell('ONBOARD_DUE', 'unit', argument);
  if (isBlank(unit)) return false;
  const word = String(unit).trim().toLowerCase();
  if (word === 'business' || word === 'calendar') return word === 'business';
  throw new Problem(`ONBOARD_DUE needs calendar or business as unit: got ${quoted(unit)}`);
}

/** Weekends stay closed, whatever the list says. */
function closedBy(holidays: unknown): (day: Day) => boolean {
  if (!Array.isArray(holidays) && isBlank(holidays)) return (day) => isWeekend(day) || isFederalHoliday(day);
  const own = new Set(rowsOf(holidays).flatMap((cells, row) => cells.flatMap((cell) => holiday(cell, row))));
  return (day) => isWeekend(day) || own.has(day);
}

function holiday(cell: unknown, row: number): readonly Day[] {
  if (isBlank(cell)) return [];
  const day = dayOfCell(cell);
  if (day) return [day];
  throw new Problem(`ONBOARD_DUE needs dates from 1950 to 2100 as holidays: got ${quoted(cell)} in row ${row + 1}`);
}
