/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MILLISECONDS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** The serial number of a day: days since 1899-12-30. Months and days beyond the calendar run on into the next. */
export function serialOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MILLISECONDS) + UNIX_EPOCH_SERIAL;
}

/** The day of a serial number; the time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return serialOfDay(year, month + 1, 1) - serialOfDay(year, month, 1);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** The same day some months later or earlier; a month that is too short gives its last day. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial);
  const first = dayOfSerial(serialOfDay(year, month + months, 1));
  return serialOfDay(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}
