import { type CandidateColumns, candidates } from '../people/candidates';
import { changedLines, recordLines } from '../people/matching/recordLines';
import { settings, settingsToAdd } from '../people/settings';
import type { TableChange } from '../workbook/command';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';

/**
 * What Settings lacks, and what it remembers of the list. What is remembered of another list is written over; of this one
 * nothing is changed, only added.
 *
 * @param existing The Settings tab.
 * @param list The user's list.
 * @returns The change of the tab.
 */
export function settingsChange(
  existing: Reading<(typeof settings)['columns']>,
  { sheet, found }: Reading<CandidateColumns>,
): TableChange {
  const there = new Set(existing.rows.map(({ setting }) => setting));
  const lines = found ? recordLines(candidates, found) : [];
  const isNew = ({ setting }: { readonly setting: string }) => !there.has(setting);
  const changed = found?.isRemembered ? lines.filter(isNew) : changedLines(candidates, existing.rows, lines);
  const rows = [...settingsToAdd(existing, sheet), ...changed.map((line) => rowOf(settings, line))];
  const isReplaced = !changed.every(isNew);
  return { table: settings, columns: Object.values(settings.columns), rows, how: isReplaced ? 'refresh' : 'add' };
}
