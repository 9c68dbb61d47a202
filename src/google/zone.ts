import type { Day } from '../calendar/day';

/** The civil days of one time zone. */
export interface Zone {
  /** The day on which a moment falls there. */
  dayOf(moment: Date): Day;
  /** Midnight of a day there: what a date cell of that spreadsheet holds. */
  midnightOf(day: Day): Date;
}

const MINUTE = 60_000;

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
  const days = new Map<number, Day>();
  const dayOf = (moment: Date) => {
    const known = days.get(moment.getTime());
    if (known) return known;
    const { year, month, day } = parts(clock, moment);
    const found = `${year}-${month}-${day}` as Day;
    days.set(moment.getTime(), found);
    return found;
  };
  return { dayOf, midnightOf: (day) => midnight(clock, day) };
}

function midnight(clock: Intl.DateTimeFormat, day: Day): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const guess = wanted - offset(clock, wanted);
  return new Date(wanted - offset(clock, guess));
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
