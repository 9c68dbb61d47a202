import { plainNumber } from '../../workbook/plainNumber';
import { type EarlyTurnover, earlyTurnover } from '../earlyTurnover';
import type { RetentionAbout } from './about';
import { leaversSince } from './leaversSince';
import type { Line, Part } from './part';
import { partOf } from './partOf';
import { shareLine } from './shareLine';

/**
 * How many of the people hired in each year since the first leaver were gone by a day after their start: of all years
 * together, then the newest year first.
 *
 * @param about What the dashboard is made of.
 * @param part What it is called, and the day: 90 or 365.
 */
export function earlyTurnoverPart(
  { dated, today }: RetentionAbout,
  { part, days }: { readonly part: string; readonly days: number },
): Part {
  const thisYear = Number(today.slice(0, 4));
  const since = leaversSince(dated, today);
  const hired = (from: number, to: number) =>
    earlyTurnover(dated, { from: `${from}-01-01`, to: `${to}-12-31`, days, asOf: today });
  const years = Array.from({ length: thisYear - since + 1 }, (_, i) => thisYear - i);
  const told = years.filter((year) => hired(year, year).hired > 0);
  const cohort = (from: number, to: number) =>
    lineOf(`Hired ${from === to ? from : `${from}–${to}`}`, hired(from, to), days);
  const [newest, oldest] = [told[0], told[told.length - 1]];
  if (newest === undefined || oldest === undefined) return { part, lines: [{ reading: nobodyHired(since, days) }] };
  if (newest === oldest) return { part, lines: [cohort(newest, newest)] };
  const all = lineOf(`Hired since ${since}`, hired(since, thisYear), days);
  const others = (from: number) => cohort(oldest, told[from - 1] ?? oldest);
  return { part, lines: [all, ...told.map((year) => cohort(year, year))], fold: { least: 3, others } };
}

/**
 * What stands in place of cohorts that are all too new.
 *
 * @param since The year of the first leaver.
 * @param days How long people are followed.
 * @example nobodyHired(2026, 90) // 'Nobody hired since January 2026 started 90 days ago or more.'
 */
export function nobodyHired(since: number, days: number): string {
  return `Nobody hired since January ${since} started ${days} days ago or more.`;
}

function lineOf(what: string, { hired, persons, left, tooNew }: EarlyTurnover, days: number): Line {
  const more = tooNew > 0 ? [`${plainNumber(tooNew)} too new to tell`] : [];
  const said = `${partOf(left, hired)} gone by day ${days}`;
  return shareLine(what, { people: hired, leavers: left, persons }, said, more);
}
