import { cellAddress } from '../workbook/address';
import { quoted } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { settings } from './settings';

/** A setting as it is declared: its first value, and what it does. */
export interface SettingDeclared {
  readonly setting: string;
  readonly value: string;
  readonly meaning: string;
}

/** What a setting comes to, and what is wrong with its cell. */
export interface Chosen<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * What Settings says; where it says nothing, or nothing that can be read, the first value counts.
 *
 * @param reading The Settings tab.
 * @param declared The setting.
 * @param read Reads a cell's text; `undefined`: not understood.
 * @throws RangeError when the first value itself can't be read.
 */
export function chosenSetting<Value>(
  reading: Reading<(typeof settings)['columns']>,
  { setting, value: first, meaning }: SettingDeclared,
  read: (text: string) => Value | undefined,
): Chosen<Value> {
  const row = reading.rows.find((each) => normaliseWords(each.setting ?? '') === normaliseWords(setting));
  const value = row?.value === undefined ? undefined : read(row.value);
  if (value !== undefined) return { value, problems: [] };
  const fallback = read(first);
  if (fallback === undefined) throw new RangeError(`the first value of ${setting} can’t be read`);
  if (row?.value === undefined) return { value: fallback, problems: [] };
  const message = `${quoted(row.value)} is not understood; “${first}” is used for “${setting}”. ${meaning}`;
  const at = { sheet: reading.sheet, cell: cellAddress(row.row, reading.columnAt.value ?? 0) };
  return { value: fallback, problems: [new Problem(message, at)] };
}
