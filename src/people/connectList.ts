import type { Changes, Decision, ReadingsOf } from '../workbook/command';
import { rowOf } from '../workbook/table';
import { candidates } from './candidates';
import type { ListRecord } from './matching/listRecord';
import { changedLines, type LeftOut, recordLines } from './matching/recordLines';
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
  const rows = changedLines(there.rows, [tracker, ...lines]);
  const change = { table: settings, columns: Object.values(settings.columns), how: 'refresh' } as const;
  return {
    tables: rows.length > 0 ? [{ ...change, rows: rows.map((line) => rowOf(settings, line)) }] : [],
    columns: [],
    problems: [],
    message: `“${list.sheet}” is connected.`,
  };
}

function leftOut({ columns, ratings }: ListRecord): LeftOut {
  const fields = [...columns].flatMap(([key, header]) => (header === null ? [key] : []));
  return { fields, ratings: [...ratings].flatMap(([header, { scale }]) => (scale === null ? [header] : [])) };
}
