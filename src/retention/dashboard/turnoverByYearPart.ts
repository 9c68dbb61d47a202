import type { Day } from '../../calendar/day';
import { monthEnd } from '../../calendar/monthEnd';
import { isEnough } from '../../statistics/isEnough';
import { counted } from '../../workbook/counted';
import { type Turnover, type TurnoverMethod, turnover } from '../turnover';
import type { RetentionAbout } from './about';
import { leaversSince } from './leaversSince';
import type { Line, Part } from './part';
import { percent } from './percent';
import { turnoverLine } from './turnoverLine';

/** The turnover of a calendar year, up to today. */
interface YearTurnover {
  readonly year: number;
  readonly found: Turnover;
  readonly line: Line;
}

/**
 * The turnover of each calendar year since the first leaver, the newest first.
 *
 * @param about What the dashboard is made of.
 */
export function turnoverByYearPart({ dated, choices: { method }, today }: RetentionAbout): Part {
  const thisYear = Number(today.slice(0, 4));
  const count = thisYear - leaversSince(dated, today) + 1;
  const years = Array.from({ length: count }, (_, i): YearTurnover => {
    const year = thisYear - i;
    const to: Day = i === 0 ? today : `${year}-12-31`;
    const found = turnover(dated, { from: `${year}-01-01`, to, method });
    return { year, found, line: lineOf(found, to, method) };
  });
  const told = years.filter(({ year, found }) => year === thisYear || found.base > 0 || found.leavers > 0);
  const others = (from: number) => earlier(told.slice(from));
  return { part: 'Turnover by year', lines: told.map(({ line }) => line), fold: { least: 3, others } };
}

/** Less than three months would be blown up too far. */
const FEWEST_MONTHS = 3;

function lineOf(found: Turnover, to: Day, method: TurnoverMethod): Line {
  const year = to.slice(0, 4);
  const months = Number(to.slice(5, 7)) - 1 + Number(to.slice(8)) / Number(monthEnd(to).slice(8));
  if (months === 12) return turnoverLine(year, found, { method });
  const isTold = months >= FEWEST_MONTHS && method !== 'person-years' && isEnough(found.base);
  const more = isTold ? [`${percent(((found.share ?? 0) * 12) / months)} a year at this pace`] : [];
  return turnoverLine(`${year} so far`, found, { method, ofYear: months / 12, more });
}

function earlier(rest: readonly YearTurnover[]): Line {
  const leavers = rest.reduce((sum, { found }) => sum + found.leavers, 0);
  const [newest, oldest] = [rest[0]?.year, rest[rest.length - 1]?.year];
  const reading = `${counted(leavers, 'leaver')} in ${counted(rest.length, 'year')}`;
  return { what: `${oldest}–${newest}`, leavers, reading };
}
