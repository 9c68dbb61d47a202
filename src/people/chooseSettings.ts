import type { Changes, Decision, ReadingsOf } from '../workbook/command';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { SETTINGS, settings } from './settings';

const reads = { settings };
const KEYS = ['enoughRated', 'trackerTab', 'staffListTab', 'whoElseOpens'] as const;

/** Settings that the user chose beside the sheet: new values by the settings' keys. */
export type Choices = Readonly<Partial<Record<(typeof KEYS)[number], string>>>;

/**
 * Writes what the user chose into Settings; rows that say it already, and all others, stay as they are.
 *
 * @param choices The new values.
 * @returns The decision.
 */
export function chooseSettings(choices: Choices): Decision<typeof reads> {
  return { reads, decide: (readings) => decide(readings, choices) };
}

/**
 * The same changes, where rows that Settings gets say what the user chose rather than the first value.
 *
 * @param changes What a decision decided.
 * @param choices What the user chose.
 */
export function withChoices(changes: Changes, choices: Choices): Changes {
  const { setting, value } = settings.columns;
  const chosenFor = new Map<unknown, string | undefined>(KEYS.map((key) => [SETTINGS[key].setting, choices[key]]));
  const tables = changes.tables.map((change) => {
    if (change.table !== settings) return change;
    const rows = change.rows.map((row) => {
      const chosen = chosenFor.get(row[setting.header]);
      return chosen === undefined ? row : { ...row, [value.header]: chosen };
    });
    return { ...change, rows };
  });
  return { ...changes, tables };
}

/**
 * The choices for rows that Settings has, and that say something else.
 *
 * @param reading The Settings tab.
 * @param choices What the user chose.
 */
export function choicesToWrite({ rows }: Reading<(typeof settings)['columns']>, choices: Choices): Choices {
  const keys = KEYS.filter((key) => {
    const row = rows.find(({ setting }) => setting === SETTINGS[key].setting);
    return row !== undefined && choices[key] !== undefined && (row.value ?? '') !== choices[key];
  });
  return Object.fromEntries(keys.map((key) => [key, choices[key] ?? '']));
}

function decide({ settings: { rows: there } }: ReadingsOf<typeof reads>, choices: Choices): Changes {
  const rows = KEYS.flatMap((key) => {
    const [each, value] = [SETTINGS[key], choices[key]];
    const row = there.find(({ setting }) => setting === each.setting);
    if (value === undefined || (row && (row.value ?? '') === value)) return [];
    return [rowOf(settings, row ? { setting: each.setting, value } : { ...each, value })];
  });
  const change = { table: settings, columns: Object.values(settings.columns), rows, how: 'refresh' } as const;
  const said = rows.map((row) => `“${row.Setting}” is now ${row.Value ? `“${row.Value}”` : 'blank'}.`);
  return { tables: rows.length > 0 ? [change] : [], columns: [], problems: [], message: said.join(' ') };
}
