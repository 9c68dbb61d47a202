import type { Changes, Decision, ReadingsOf } from '../workbook/command';
import { rowOf } from '../workbook/table';
import { candidates } from './candidates';
import { type ListRecord, recordLines, staleLines } from './matching/listRecord';
import { requireNames } from './requireNames';
import { SETTINGS, settings } from './settings';

const reads = { candidates, settings };

/**
 * Remembers in Settings which column of the user's list is which.
 *
 * @param chosen What the user chose; the list has to be read by it.
 * @returns The decision.
 */
export function connectList(chosen: ListRecord): Decision<typeof reads> {
  return { reads, decide: (readings) => decide(readings, chosen) };
}

function decide({ candidates: list, settings: there }: ReadingsOf<typeof reads>, chosen: ListRecord): Changes {
  requireNames(list);
  const found = list.found;
  const lines = found ? recordLines(candidates.columns, found, leftOut(chosen)) : [];
  const tracker = { ...SETTINGS.trackerTab, value: list.sheet };
  const now = new Map(there.rows.map(({ setting, value }) => [setting, value ?? '']));
  const rows = [tracker, ...lines, ...staleLines(there.rows, lines)].filter(
    ({ setting, value }) => now.get(setting) !== value,
  );
  const change = { table: settings, columns: Object.values(settings.columns), how: 'refresh' } as const;
  return {
    tables: rows.length > 0 ? [{ ...change, rows: rows.map((line) => rowOf(settings, line)) }] : [],
    columns: [],
    problems: [],
    message: `“${list.sheet}” is connected.`,
  };
}

function leftOut({ columns, scales }: ListRecord) {
  const without = (map: ReadonlyMap<string, unknown>) =>
    [...map].flatMap(([key, value]) => (value === null ? [key] : []));
  return { fields: without(columns), ratings: without(scales) };
}
