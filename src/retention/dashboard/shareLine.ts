import { isEnough } from '../../statistics/isEnough';
import { wilson } from '../../statistics/wilson';
import { COUNTS_ONLY } from './countsOnly';
import type { Line } from './part';
import { percent } from './percent';

/** How many there are, how many of them left, and of how many the line tells the share: the leavers, where it is left out. */
export interface Counts {
  readonly people: number;
  readonly leavers: number;
  readonly count?: number;
  /** How many different people they are; left out: as many. */
  readonly persons?: number;
}

/**
 * A line with a share of people and its Wilson interval; of fewer than five different ones the counts alone.
 *
 * @param what What the line is about.
 * @param counts The counts.
 * @param said The counts in words.
 * @param more What else there is to say.
 * @example shareLine('A', { people: 4, leavers: 1 }, '1 of 4 gone') // { what: 'A', people: 4, leavers: 1, reading: '1 of 4 gone; counts only: fewer than five' }
 * @example shareLine('A', { people: 20, leavers: 5, count: 15 }, '15 of 20 stayed', ['2 too new']).reading // '15 of 20 stayed, 75%, 2 too new'
 */
export function shareLine(
  what: string,
  { people, leavers, count = leavers, persons = people }: Counts,
  said: string,
  more: readonly string[] = [],
): Line {
  const line = { what, people, leavers };
  if (!isEnough(persons)) return { ...line, reading: `${[said, ...more].join(', ')}; ${COUNTS_ONLY}` };
  const share = count / people;
  const reading = [said, percent(share), ...more].join(', ');
  return { ...line, figure: share, ...wilson(count, people), reading };
}
