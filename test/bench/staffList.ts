import type { Day } from '../../src/calendar/day';
import { daysAfter } from '../../src/calendar/daysAfter';
import { shownDay } from '../../src/calendar/shownDay';

const HEADERS = [
  'Name,Employee ID,Job Title,Location,Hire Date,Termination Date,Termination Type,Termination Reason',
  'Pay Rate,Pay Type,Hours per week,Source,Manager,Training hours,PTO accrued,PTO used',
].flatMap((some) => some.split(','));

/** Each with the usual pay, by the hour below 1,000 and by the year above. */
const JOBS: readonly (readonly [title: string, pay: number])[] = [
  ['Front Desk', 18],
  ['Medical Assistant', 21],
  ['Medical Assistant', 22],
  ['Biller/Coder', 23],
  ['Medical Scribe', 17],
  ['Phlebotomist', 20],
  ['LPN', 30],
  ['Registered Nurse', 44],
  ['Medical Records Specialist', 24],
  ['Office Manager', 72_000],
];
const LEAVINGS: readonly (readonly [kind: string, reason: string])[] = [
  ['Voluntary', 'Pay'],
  ['Voluntary', 'Moved away'],
  ['Voluntary', 'Schedule'],
  ['Involuntary', 'Attendance'],
  ['Other', 'Retired'],
];
const SOURCES = ['Indeed', 'Employee referral', 'Practice website', 'Community college', 'Walk-in'];
const HOURS = ['40', '40', '36', '32', '24'];
const SITES = 10;
const FIRST: Day = '2016-11-21';
/** From `FIRST` to 2026-11-20, the last day of the list. */
const DAYS = 3651;

/** Whole days after `FIRST`; whoever is here has no `end`. */
interface Stay {
  readonly start: number;
  readonly end: number | undefined;
}

/**
 * A staff list of ten years at ten sites, as the rows of a CSV file: about 60 % work there on 2026-11-20, each 25th spell
 * is that of someone who came back, and of the cells after the dates one in twenty is blank. The same size gives the same
 * list.
 *
 * @param size How many spells of employment.
 * @returns The header and the spells.
 */
export function staffList(size: number): readonly (readonly string[])[] {
  return [HEADERS, ...Array.from({ length: size }, (_, row) => spell(row))];
}

function spell(row: number): readonly string[] {
  const person = isBack(row) ? row - 1 : row;
  const site = 1 + (person % SITES);
  const [title = '', usualPay = 0] = pick(JOBS, chance(person, 1)) ?? [];
  const { start, end } = stay(row);
  const identity = [`Person ${person}`, `E-${10_001 + person}`, title, `Site ${site}`];
  const time = [dayShown(start), end === undefined ? '' : dayShown(end)];
  const details = [...leaving(row, end), ...terms(row, usualPay), `Manager ${site}`, ...lastYear(row, start, end)];
  return [...identity, ...time, ...details.map((cell, k) => (chance(row, 100 + k) < 0.05 ? '' : cell))];
}

function isBack(row: number): boolean {
  return row % 25 === 24;
}

/** Who comes back leaves within the first seven years and stays away for two months at least. */
function stay(row: number): Stay {
  if (isBack(row + 1)) return { start: whole(1400, chance(row, 2)), end: 1400 + whole(1000, chance(row, 3)) };
  const start = isBack(row) ? 2460 + whole(1100, chance(row, 2)) : whole(DAYS, chance(row, 2));
  if (chance(row, 4) < 0.62) return { start, end: undefined };
  return { start, end: start + whole(DAYS - start, chance(row, 3) ** 2) };
}

function leaving(row: number, end: number | undefined): readonly string[] {
  return end === undefined ? ['', ''] : (pick(LEAVINGS, chance(row, 5)) ?? []);
}

function terms(row: number, usualPay: number): readonly string[] {
  const pay = usualPay * (0.85 + 0.3 * chance(row, 6));
  const rate = usualPay < 1000 ? [pay.toFixed(2), 'Hourly'] : [String(Math.round(pay)), 'Salary'];
  return [...rate, pick(HOURS, chance(row, 7)) ?? '', pick(SOURCES, chance(row, 8)) ?? ''];
}

/** Training and leave of the last 12 months, only of those who are here. */
function lastYear(row: number, start: number, end: number | undefined): readonly string[] {
  if (end !== undefined) return ['', '', ''];
  const earned = Math.round((100 * Math.min(365, DAYS - start)) / 365);
  return [whole(25, chance(row, 9)), earned, whole(earned + 1, chance(row, 10))].map(String);
}

function dayShown(day: number): string {
  return shownDay(daysAfter(FIRST, day));
}

function pick<T>(all: readonly T[], share: number): T | undefined {
  return all[whole(all.length, share)];
}

function whole(below: number, share: number): number {
  return Math.floor(below * share);
}

/** From 0 to below 1, the same for the same row and use: both mixed until every bit counts. */
function chance(row: number, use: number): number {
  const mixed = Math.imul((row + 1) ^ Math.imul(use + 1, 0x9e3779b1), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return ((again ^ (again >>> 16)) >>> 0) / 2 ** 32;
}
