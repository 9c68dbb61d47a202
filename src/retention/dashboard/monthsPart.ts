import type { Day } from '../../calendar/day';
import { daysAfter } from '../../calendar/daysAfter';
import { monthEnd } from '../../calendar/monthEnd';
import { monthsAfter } from '../../calendar/monthsAfter';
import { counted } from '../../workbook/counted';
import { headcount } from '../headcount';
import type { RetentionAbout } from './about';
import { leaversIn } from './leaversIn';
import type { Line, Part, PartChart } from './part';

const MONTHS = 12;
const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Headcount and leavers month by month, up to this month.
 *
 * @param about What the dashboard is made of.
 * @example monthsPart({ dated: [], today: '2026-11-20' }).lines[11] // { what: 'Nov 2026', people: 0, leavers: 0 }
 */
export function monthsPart({ dated, today }: Pick<RetentionAbout, 'dated' | 'today'>): Part {
  const ends = Array.from({ length: MONTHS }, (_, i) => monthEnd(monthsAfter(today, i - MONTHS + 1)));
  return { part: 'Month by month', lines: ends.map((end) => lineOf(dated, end, today)), charts: CHARTS };
}

const CHARTS: readonly PartChart[] = [
  {
    ...{ title: 'Headcount', type: 'line', lines: MONTHS, unit: 'People at the end of the month' },
    series: [{ figure: 'people', label: 'People' }],
  },
  {
    ...{ title: 'Turnover by month', type: 'column', lines: MONTHS, unit: 'Leavers' },
    series: [{ figure: 'leavers', label: 'Leavers' }],
  },
];

function lineOf(dated: RetentionAbout['dated'], end: Day, today: Day): Line {
  const before = monthEnd(monthsAfter(end, -1));
  const to = end < today ? end : today;
  const leavers = leaversIn(dated, { from: daysAfter(before, 1), to }).length;
  const people = headcount(dated, to);
  const hired = people - headcount(dated, before) + leavers;
  const reading = `${counted(hired, 'hire')}, ${counted(leavers, 'leaver')}${to < end ? ' so far' : ''}`;
  return { what: `${NAMES[Number(end.slice(5, 7)) - 1]} ${end.slice(0, 4)}`, people, leavers, reading };
}
