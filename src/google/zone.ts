import type { Day } from '../calendar/day';

/** The civil days of one time zone. */
export interface Zone {
  /** The day on which a moment falls there. */
  dayOf(moment: Date): Day;
  /** Midnight of a day there: what a date cell of that spreadsheet holds. */
  midnightOf(day: Day): Date;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The civil days of a time zone, by the platform's own tables, so that no service call is needed per cell.
 *
 * @param name For instance `America/New_York`.
 * @returns Conversions between moments and days.
 */
export function zoneOf(name: string): Zone {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const dayAt = remembered((moment: number): Day => {
    const { year, month, day } = parts(clock, new Date(moment));
    return `${year}-${month}-${day}` as Day;
  });
  const midnightAt = remembered((day: Day) => firstMoment(clock, day));
  return { dayOf: (moment) => dayAt(moment.getTime()), midnightOf: (day) => new Date(midnightAt(day)) };
}

/** Dates repeat down a column, and asking the clock of a zone is slow. */
function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** Midnight of a day, or an hour later where the clocks go forward at midnight. */
function firstMoment(clock: Intl.DateTimeFormat, day: Day): number {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const midnight = wanted - offset(clock, wanted - offset(clock, wanted));
  const { year, month, day: date } = parts(clock, new Date(midnight));
  return `${year}-${month}-${date}` === day ? midnight : midnight + HOUR;
}

/** How far the zone's clock is ahead of universal time at a moment, in milliseconds. */
function offset(clock: Intl.DateTimeFormat, moment: number): number {
  const { year, month, day, hour, minute } = parts(clock, new Date(moment));
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return local - Math.floor(moment / MINUTE) * MINUTE;
}

function parts(clock: Intl.DateTimeFormat, moment: Date): Readonly<Record<string, string>> {
  return Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
}
