const DAY_MS = 86_400_000;
const QUARTER_HOUR_MS = 900_000;
/** Milliseconds from 1899-12-30, day 0 of Sheets, to 1970-01-01. */
const EPOCH_MS = 25_569 * DAY_MS;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
/** The zone that was asked for last: it is nearly always the same one. */
let latest = { zone: '', known: new Map<number, number>() };

/**
 * What a clock in the zone shows at an instant, as a serial number.
 *
 * @param instant Milliseconds since 1970.
 * @example localSerial(Date.UTC(2026, 2, 2, 5), 'America/New_York') // 46083
 */
export function localSerial(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone) + EPOCH_MS) / DAY_MS;
}

/**
 * The instant at which a clock in the zone shows the serial number. A time that a clock change skips counts as if the clock
 * had not been changed yet; of a time that comes twice the first is taken.
 *
 * @returns Milliseconds since 1970.
 * @example instantOf(46083, 'America/New_York') // Date.UTC(2026, 2, 2, 5)
 */
export function instantOf(serial: number, zone: string): number {
  const local = Math.round(serial * DAY_MS) - EPOCH_MS;
  const early = local - offsetAt(local - DAY_MS, zone);
  if (offsetAt(early, zone) === local - early) return early;
  const late = local - offsetAt(local + DAY_MS, zone);
  return offsetAt(late, zone) === local - late ? late : early;
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const { known } = latest.zone === zone ? latest : openedZone(zone);
  const quarter = Math.floor(instant / QUARTER_HOUR_MS);
  const cached = known.get(quarter);
  if (cached !== undefined) return cached;
  const offset = computedOffset(quarter * QUARTER_HOUR_MS, zone);
  known.set(quarter, offset);
  return offset;
}

function openedZone(zone: string): typeof latest {
  latest = { zone, known: offsets.get(zone) ?? new Map<number, number>() };
  offsets.set(zone, latest.known);
  return latest;
}

function computedOffset(instant: number, zone: string): number {
  const fields = new Map(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes) => fields.get(name) ?? 0;
  const shown = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return shown - instant;
}

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
