import { type Day, daysBetween } from '../calendar/day';
import { readDay } from '../calendar/readDay';
import type { Columns } from '../workbook/columns';
import { matchColumns } from '../workbook/reading';
import { candidates } from './candidates';

/** The tabs of the fictional practice. */
export const SAMPLE_TAB = 'Sample candidates';
export const SAMPLE_STAFF_TAB = 'Sample staff';

/** The day on which the sample practice is as it is. */
const SAMPLE_DAY: Day = '2026-11-20';
const MILLISECONDS_A_DAY = 86_400_000;
const NUMBER = /^(0|[1-9]\d*)(\.\d+)?$/;

/** A cell of the sample: text, a number, or a day. */
export type SampleCell = string | number | { readonly day: Day };

/**
 * The fictional practice's list as on any day: its dates are moved so that they lie as far back as they did.
 * Dates that can't be read, and all other odd cells, stay the text that they are.
 *
 * @param rows The sample as text, headers first.
 * @param today The day that becomes the sample's.
 * @param columns What the list holds.
 * @returns Rows of cells, headers first.
 * @example sampleList([['Name', 'Applied'], ['Ana', '11/19/2026']], '2027-03-02') // [['Name', 'Applied'], ['Ana', { day: '2027-03-01' }]]
 */
export function sampleList(
  rows: readonly (readonly string[])[],
  today: Day,
  columns: Columns = candidates.columns,
): readonly (readonly SampleCell[])[] {
  const [headers = [], ...people] = rows;
  const places: Readonly<Record<string, number | undefined>> = matchColumns(columns, headers);
  const dated = new Set(
    Object.entries(columns).flatMap(([key, column]) => (column.kind === 'day' ? [places[key]] : [])),
  );
  const cell = (text: string, place: number): SampleCell => {
    const found = dated.has(place) ? readDay(text) : undefined;
    if (found) return { day: moved(found, daysBetween(SAMPLE_DAY, today)) };
    return NUMBER.test(text) ? Number(text) : text;
  };
  return [headers, ...people.map((row) => row.map(cell))];
}

function moved(from: Day, days: number): Day {
  const at = new Date(Date.parse(`${from}T00:00:00Z`) + days * MILLISECONDS_A_DAY);
  return readDay(at.toISOString().slice(0, 10)) ?? from;
}
