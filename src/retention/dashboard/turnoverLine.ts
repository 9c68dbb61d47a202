import { isEnough } from '../../statistics/isEnough';
import { poissonInterval } from '../../statistics/poissonInterval';
import { counted } from '../../workbook/counted';
import { plainNumber } from '../../workbook/plainNumber';
import type { Turnover, TurnoverMethod } from '../turnover';
import { COUNTS_ONLY } from './countsOnly';
import type { Line } from './part';
import { percent } from './percent';

const BASE: Readonly<Record<TurnoverMethod, (base: string) => string>> = {
  average: (base) => `average ${base}`,
  simple: (base) => `average of first and last day ${base}`,
  'person-years': (base) => `${base} person-years`,
};

/** How a turnover is told. */
export interface Telling {
  /** How it was counted. */
  readonly method: TurnoverMethod;
  /** How much of a year the period lasts; left out: all of it. */
  readonly ofYear?: number;
  /** What else there is to say. */
  readonly more?: readonly string[];
}

/**
 * A line with a turnover: its count, its base and, of five people and more, its rate with the exact interval of leavers per
 * person-year, or, where the rate is of a part of a year, for that part.
 *
 * @param what What the line is about.
 * @param turnover The turnover.
 * @param telling The method, and what else to say.
 */
export function turnoverLine(
  what: string,
  { leavers, base, share, personYears }: Turnover,
  { method, ofYear = 1, more = [] }: Telling,
): Line {
  const counts = [counted(leavers, 'leaver'), BASE[method](plainNumber(base))];
  const line = { what, people: Math.round(base * 100) / 100, leavers };
  if (!isEnough(base) || share === undefined)
    return { ...line, reading: `${[...counts, ...more].join(', ')}; ${COUNTS_ONLY}` };
  const { low, high } = poissonInterval(leavers);
  const time = method === 'person-years' ? base : personYears / ofYear;
  const interval = time > 0 ? { low: low / time, high: high / time } : {};
  return { ...line, figure: share, ...interval, reading: [...counts, percent(share), ...more].join(', ') };
}
