import type { Changes, Decision, ReadingsOf } from '../workbook/command';
import { rowOf, type Table } from '../workbook/table';
import { type ListRecord, listSettings } from './matching/listRecord';
import { changedLines, type LeftOut, recordLines } from './matching/recordLines';
import { theirsOf } from './matching/theirsOf';
import { requireNames } from './requireNames';
import { settings } from './settings';

interface Reads extends Readonly<Record<string, Table>> {
  readonly list: Table;
  readonly settings: typeof settings;
}

/**
 * Remembers in Settings which tab a list of the user's is on, and which of its columns is which.
 *
 * @param table What the list may hold.
 * @param chosen What the user chose; the list has to be read by it.
 * @returns The decision.
 */
export function connectList(table: Table, chosen: ListRecord): Decision<Reads> {
  return { reads: { list: table, settings }, decide: (readings) => decide(table, readings, chosen) };
}

function decide(table: Table, { list, settings: there }: ReadingsOf<Reads>, chosen: ListRecord): Changes {
  const { people, tabMeaning } = theirsOf(table);
  requireNames(list, people);
  const lines = list.found ? recordLines(table, list.found, leftOut(chosen)) : [];
  const tab = { setting: listSettings(table).tab, value: list.sheet, meaning: tabMeaning };
  const rows = changedLines(table, there.rows, [tab, ...lines]);
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
