import { type Day, dayFrom } from './day';
import { daysAfter } from './daysAfter';
import { weekday } from './weekday';

/** A holiday on the day that the government observes. */
export interface FederalHoliday {
  readonly day: Day;
  readonly name: string;
}

/** The month and date, or the first such weekday from that date on. */
interface Rule {
  readonly name: string;
  readonly month: number;
  readonly date: number;
  readonly weekday?: number;
  readonly since?: number;
}

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

const NEW_YEAR: Rule = { name: 'New Year’s Day', month: 1, date: 1 };
const RULES: readonly Rule[] = [
  NEW_YEAR,
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, date: 15, weekday: MONDAY },
  { name: 'Washington’s Birthday', month: 2, date: 15, weekday: MONDAY },
  { name: 'Memorial Day', month: 5, date: 25, weekday: MONDAY },
  { name: 'Juneteenth National Independence Day', month: 6, date: 19, since: 2021 },
  { name: 'Independence Day', month: 7, date: 4 },
  { name: 'Labor Day', month: 9, date: 1, weekday: MONDAY },
  { name: 'Columbus Day', month: 10, date: 8, weekday: MONDAY },
  { name: 'Veterans Day', month: 11, date: 11 },
  { name: 'Thanksgiving Day', month: 11, date: 22, weekday: THURSDAY },
  { name: 'Christmas Day', month: 12, date: 25 },
];

/**
 * The US federal holidays as they are observed within a year: one that falls on a Saturday on the Friday before, one that
 * falls on a Sunday on the Monday after. A New Year’s Day observed on December 31 belongs to the year of that December.
 * The rules are today’s; for years before 1986 they are not what was observed then. Inauguration Day is left out.
 *
 * @param year The calendar year, 1900–2199.
 * @returns The observed days in order, ten to twelve of them.
 * @source 5 U.S.C. 6103; Executive Order 11582
 * @example federalHolidays(2027)[11] // { day: '2027-12-31', name: 'New Year’s Day' }
 * @example federalHolidays(2026)[5] // { day: '2026-07-03', name: 'Independence Day' }
 */
export function federalHolidays(year: number): readonly FederalHoliday[] {
  const found = [...RULES.map((rule) => holiday(rule, year)), holiday(NEW_YEAR, year + 1)];
  return found.flatMap((each) => (each && Number(each.day.slice(0, 4)) === year ? [each] : []));
}

function holiday(rule: Rule, year: number): FederalHoliday | undefined {
  const first = dayFrom(year, rule.month, rule.date);
  if (first === undefined || year < (rule.since ?? year)) return undefined;
  if (rule.weekday === undefined) return { day: observed(first), name: rule.name };
  return { day: daysAfter(first, (rule.weekday - weekday(first) + 7) % 7), name: rule.name };
}

function observed(day: Day): Day {
  if (weekday(day) === SATURDAY) return daysAfter(day, -1);
  return weekday(day) === SUNDAY ? daysAfter(day, 1) : day;
}
