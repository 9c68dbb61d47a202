import { cellAddress } from '../workbook/address';
import type { CellWrite } from '../workbook/cell';
import { quoted } from '../workbook/cell';
import { text } from '../workbook/columns';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { rowOf, table } from '../workbook/table';
import { listSettings } from './matching/listRecord';
import { STAFF_LIST, TRACKER } from './theirLists';

/** What the practice can change about how the add-on works. */
export const settings = table({
  name: 'Settings',
  about: 'What you can change about how the add-on works: edit the Value column.',
  key: ['setting'],
  needs: ['setting', 'value', 'meaning'],
  columns: {
    setting: text('Setting', { note: 'What can be changed. Please keep these words.' }),
    value: text('Value', { note: 'Your choice.' }),
    meaning: text('Meaning', { note: 'What the setting does.' }),
  },
});

/** Every setting with its first value and its meaning. */
export const SETTINGS = {
  enoughRated: {
    setting: 'Enough rated (percent)',
    value: 80,
    meaning: 'A candidate with less of the weight rated than this is flagged in Pipeline.',
  },
  trackerTab: {
    setting: listSettings({ theirs: TRACKER }).tab,
    value: '',
    meaning: TRACKER.tabMeaning,
  },
  staffListTab: {
    setting: listSettings({ theirs: STAFF_LIST }).tab,
    value: '',
    meaning: STAFF_LIST.tabMeaning,
  },
  whoElseOpens: {
    setting: 'Who else opens this spreadsheet',
    value: '',
    meaning:
      'Only me, Interviewers or Others, then names if you like. Hidden tabs are not private: whoever opens the file can show them.',
  },
} as const;

/**
 * The rows that Settings lacks.
 *
 * @param reading The Settings tab.
 * @param tracker The tab of the user's list.
 * @returns Rows with first values.
 */
export function settingsToAdd(
  { rows }: Reading<(typeof settings)['columns']>,
  tracker: string,
): readonly Readonly<Record<string, CellWrite>>[] {
  return [SETTINGS.enoughRated, { ...SETTINGS.trackerTab, value: tracker }, SETTINGS.whoElseOpens]
    .filter(({ setting }) => !rows.some((row) => row.setting === setting))
    .map((each) => rowOf(settings, each));
}

/** A setting as it counts, and what is wrong with its cell. */
export interface PercentSetting {
  readonly value: number;
  readonly problems: readonly Problem[];
}

/**
 * A setting in percent; a share up to 1 is taken for one, for that is what a cell with `80%` holds. Its first value counts where the tab or the row is missing, where the cell is blank, and, named as
 * a problem, where it is no number.
 *
 * @param reading The Settings tab.
 * @param which The setting.
 * @returns The number, and a problem where the cell can't be read.
 */
export function percentSetting(
  { rows, sheet, columnAt }: Reading<(typeof settings)['columns']>,
  which: 'enoughRated',
): PercentSetting {
  const { setting, value: first } = SETTINGS[which];
  const row = rows.find((each) => each.setting === setting);
  if (row?.value === undefined) return { value: first, problems: [] };
  const value = Number(row.value.replace('%', ''));
  if (!Number.isNaN(value)) return { value: value <= 1 ? value * 100 : value, problems: [] };
  const message = `${quoted(row.value)} is not a number; ${first} is used for “${setting}”`;
  const cell = cellAddress(row.row, columnAt.value ?? 0);
  return { value: first, problems: [new Problem(message, { sheet, cell })] };
}
