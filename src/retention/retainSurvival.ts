import type { Day } from '../calendar/day';
import { rowsOf } from '../workbook/argument';
import { isMissing, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { readSpans } from './readSpans';
import { requiredDay } from './requiredDay';
import type { Span } from './span';
import { survival } from './survival';
import { type SurvivalAt, survivalAt } from './survivalAt';

const HEADER = ['Day', 'At risk', 'Left', 'Staying', 'Low', 'High'] as const;

/** `RETAIN_SURVIVAL`: how long people stay. */
export const retainSurvival: Formula = {
  name: 'RETAIN_SURVIVAL',
  about:
    'Estimates the share of people who stay longer than a number of days (Kaplan–Meier), from those who left and those still here.',
  parameters: {
    starts:
      'The first days of work, in a column, a row for each spell of employment; rows with neither start nor end are ignored, and N/A and the like are blank. Starts after as_of are left out.',
    ends: 'The last days of work, in a column as long; blank for whoever is still here. Who has a last day after as_of counts as still here.',
    as_of: 'The last day that is known; for today, a cell that holds =TODAY().',
    at_days:
      'The numbers of days after the start to give a row for, in any order; when left out, each on which somebody left.',
  },
  returns:
    'A table with a header: Day, At risk (who had stayed so long, just before the leavers of that day), Left (on that day; with at_days, up to and on that day), Staying (0 to 1), Low and High (its 95 % log-log interval, blank before anybody left and where nobody stays). Staying is blank later than anybody was observed.',
  examples: [
    {
      formula:
        '=CHOOSECOLS(RETAIN_SURVIVAL({"3/2/2026";"3/2/2026";"3/2/2026";"3/2/2026"}, {"4/1/2026";"5/1/2026";"6/1/2026";""}, DATE(2026,5,11)), 1, 2, 3, 4)',
      gives: [
        ['Day', 'At risk', 'Left', 'Staying'],
        [30, 4, 1, 0.75],
        [60, 3, 1, 0.5],
      ],
    },
    {
      formula: '=RETAIN_SURVIVAL({"3/2/2026";"3/9/2026"}, {"4/1/2026";"4/8/2026"}, DATE(2026,5,11), {7;30;90})',
      gives: [[...HEADER], [7, 2, 0, 1, '', ''], [30, 2, 2, 0, '', ''], [90, 0, 2, 0, '', '']],
    },
  ],
  hasDates: true,
  run(starts, ends, asOf, atDays) {
    const spans = readSpans('RETAIN_SURVIVAL', starts, ends);
    const day = requiredDay('RETAIN_SURVIVAL', 'as_of', asOf);
    return [HEADER, ...linesOf(spans, day, daysAsked(atDays)).map(cellsOf)];
  },
};

function linesOf(spans: readonly Span[], asOf: Day, days: readonly number[]): readonly SurvivalAt[] {
  if (days.length > 0) return survivalAt(spans, asOf, days);
  return survival(spans, asOf).map(({ events, ...step }) => ({ ...step, left: events }));
}

function cellsOf({ day, atRisk, left, staying, low, high }: SurvivalAt): readonly (number | string)[] {
  return [day, atRisk, left, staying ?? '', low ?? '', high ?? ''];
}

function daysAsked(argument: unknown): readonly number[] {
  return rowsOf(argument).flatMap((cells, row) => cells.flatMap((cell) => daysOf(cell, row + 1)));
}

function daysOf(cell: unknown, row: number): readonly number[] {
  if (isMissing(cell)) return [];
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0) return [cell];
  throw new Problem(`RETAIN_SURVIVAL needs whole numbers, 0 or more, as at_days: got ${quoted(cell)} in row ${row}`);
}
