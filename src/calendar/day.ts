/** A civil day, `YYYY-MM-DD`: no hour, no time zone. Days compare as text. */
export type Day = `${number}-${number}-${number}`;

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day with that year, month and day of the month, where the calendar has it.
 *
 * @param year Four digits, 1900–2199.
 * @param month 1–12.
 * @param date 1–31.
 * @returns The day, or `undefined` when there is no such day.
 * @example dayFrom(2026, 2, 28) // '2026-02-28'
 * @example dayFrom(2026, 2, 29) // undefined
 */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const isDay = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return isDay ? `${year}-${twoDigits(month)}-${twoDigits(date)}` : undefined;
}

function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeapYear ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * How many days lie between two days: 0 for the same day, negative when `to` is earlier.
 *
 * @param from The first day.
 * @param to The second day.
 * @returns Whole days, unaffected by daylight saving.
 * @example daysBetween('2026-03-07', '2026-03-09') // 2
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / MILLISECONDS_A_DAY);
}

function utcMidnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function twoDigits(n: number): `${number}` {
  return `${n < 10 ? '0' : ''}${n}` as `${number}`;
}
