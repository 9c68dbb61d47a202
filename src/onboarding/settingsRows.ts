import { settings } from '../people/settings';
import type { CellWrite } from '../workbook/cell';
import type { TableChange } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { ONBOARDING_SETTINGS, OWNER, WORKBOOKS, type WorkbookFor } from './settingNames';

/** What is to be written into Settings. */
export interface SettingsWanted {
  /** The owner roles of the templates. */
  readonly ownerRoles: readonly string[];
  /** Owner role, as words are compared → a person named just now. */
  readonly named: ReadonlyMap<string, string>;
  /** What the workbook is for, where it was chosen just now. */
  readonly workbookFor: WorkbookFor | undefined;
}

interface Line {
  readonly setting: string;
  readonly value: string;
  readonly meaning: string;
  /** Whether the value counts in place of what stands there. */
  readonly isNews: (there: string | undefined) => boolean;
}

/**
 * The rows that Settings lacks, the person for an owner role that has none yet, and what was chosen about the workbook.
 *
 * @param existing The Settings tab.
 * @param wanted Owner roles, and what was chosen.
 * @returns The change of the tab.
 */
export function settingsRows(existing: Reading<(typeof settings)['columns']>, wanted: SettingsWanted): TableChange {
  const there = new Map(existing.rows.map(({ setting = '', value }) => [normaliseWords(setting), { setting, value }]));
  const rows = linesOf(wanted).flatMap(({ setting, value, meaning, isNews }): readonly Record<string, CellWrite>[] => {
    const row = there.get(normaliseWords(setting));
    if (!row) return [rowOf(settings, { setting, value, meaning })];
    return isNews(row.value) ? [rowOf(settings, { setting: row.setting, value })] : [];
  });
  const isChange = rows.some((row) => there.has(normaliseWords(String(row[settings.columns.setting.header]))));
  return { table: settings, columns: Object.values(settings.columns), rows, how: isChange ? 'refresh' : 'add' };
}

function linesOf({ ownerRoles, named, workbookFor }: SettingsWanted): readonly Line[] {
  const { workbookFor: kind, ...others } = ONBOARDING_SETTINGS;
  const chosen = workbookFor === undefined ? undefined : WORKBOOKS[workbookFor];
  return [
    { ...kind, value: chosen ?? kind.value, isNews: (there) => chosen !== undefined && there !== chosen },
    ...Object.values(others).map((each): Line => ({ ...each, isNews: () => false })),
    ...ownerRoles.map((role): Line => {
      const value = named.get(normaliseWords(role)) ?? '';
      const meaning = `Who does the tasks whose owner is “${role}”. Blank: the checklist says “${role}”.`;
      return { setting: `${OWNER}${role}`, value, meaning, isNews: (there) => !there?.trim() && value !== '' };
    }),
  ];
}
