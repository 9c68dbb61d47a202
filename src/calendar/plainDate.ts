const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DASHES = /(?<=\w\.? ?)[\u2010-\u2015\u2212](?= ?\w)/g;
const TIME = /(?:,? (?:at )?|T)\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]\.?m\.?)?( ?(z|utc|gmt|[+-]\d{2}(:?\d{2})?))?$/i;
const WEEKDAY = /\(?\b(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?\b\.?\)?,?/i;

/**
 * A date as typed, without what does not tell the day: invisible signs, doubled and no-break spaces, the time of day with
 * its zone, the day of the week, a comma at the end. Dashes of any length become hyphens.
 *
 * @param text What stands in the cell.
 * @returns The rest, trimmed.
 * @example plainDate('Wed, 3/4/2026 2:05 PM') // '3/4/2026'
 * @example plainDate('2026-03-04T23:30:00-08:00') // '2026-03-04'
 */
export function plainDate(text: string): string {
  const oneLine = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return oneLine
    .replace(TIME, '')
    .replace(DASHES, '-')
    .replace(WEEKDAY, '')
    .replace(/[\s,]+$/, '')
    .trim();
}
