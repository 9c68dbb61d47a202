import { text } from '../workbook/columns';
import type { Reading } from '../workbook/reading';
import { table } from '../workbook/table';

/** What the practice can change about how the add-on works. */
export const settings = table({
  name: 'Settings',
  about: 'What you can change about how the add-on works: edit the Value column.',
  key: ['setting'],
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
    setting: 'Tracker tab',
    value: '',
    meaning: 'The tab with your candidates. Blank: the first tab with a column of names.',
  },
} as const;

/**
 * The value of a numeric setting, or its first value where the tab or the row is missing or the value is no number.
 *
 * @param reading The Settings tab.
 * @param which The setting.
 * @returns The number.
 */
export function numberSetting(reading: Reading<(typeof settings)['columns']>, which: 'enoughRated'): number {
  const row = reading.rows.find((each) => each.setting === SETTINGS[which].setting);
  const value = Number(row?.value ?? '');
  return row?.value === undefined || Number.isNaN(value) ? SETTINGS[which].value : value;
}
