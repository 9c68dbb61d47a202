import { chosenSetting } from '../people/chosenSetting';
import type { settings } from '../people/settings';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { closedWeekdays } from './closedWeekdays';
import { ONBOARDING_SETTINGS, type Order, OWNER, WORKBOOKS, type WorkbookFor } from './settingNames';

/** What the practice chose about onboarding, and what is wrong with those cells. */
export interface OnboardingSettings {
  /** Owner role, as words are compared → the person; blank where nobody was named yet. */
  readonly owners: ReadonlyMap<string, string>;
  readonly closedWeekdays: readonly number[];
  readonly countsFirstDay: boolean;
  readonly exposedRoles: readonly string[];
  readonly order: Order;
  readonly workbookFor: WorkbookFor;
  readonly problems: readonly Problem[];
}

/**
 * What Settings says of onboarding; where it says nothing, or nothing that can be read, the first values count.
 *
 * @param reading The Settings tab.
 */
export function onboardingSettings(reading: Reading<(typeof settings)['columns']>): OnboardingSettings {
  const problems: Problem[] = [];
  const chosen = <Value>(which: keyof typeof ONBOARDING_SETTINGS, read: (text: string) => Value | undefined): Value => {
    const { value, problems: found } = chosenSetting(reading, ONBOARDING_SETTINGS[which], read);
    problems.push(...found);
    return value;
  };
  return {
    owners: ownersIn(reading),
    closedWeekdays: chosen('closedWeekdays', closedWeekdays),
    countsFirstDay: chosen('countsFirstDay', readYesNo),
    exposedRoles: chosen('exposedRoles', (text) => text.split(/[,;]/).map((role) => role.trim())),
    order: chosen('order', readOrder),
    workbookFor: chosen('workbookFor', readWorkbook),
    problems,
  };
}

function ownersIn({ rows }: Reading<(typeof settings)['columns']>): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ setting = '', value = '' }) =>
      isOwner(setting) ? [[normaliseWords(setting.slice(OWNER.trim().length)), value.trim()] as const] : [],
    ),
  );
}

function isOwner(setting: string): boolean {
  return setting.toLowerCase().startsWith(OWNER.trim().toLowerCase());
}

function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['yes', 'true'].includes(word)) return true;
  return ['no', 'false'].includes(word) ? false : undefined;
}

function readOrder(text: string): Order | undefined {
  const orders: readonly Order[] = ['person', 'owner', 'due'];
  return orders.find((each) => text.trim().toLowerCase().startsWith(each));
}

function readWorkbook(text: string): WorkbookFor | undefined {
  const kinds: readonly WorkbookFor[] = ['both', 'hiring', 'staff'];
  return kinds.find((each) => normaliseWords(WORKBOOKS[each]) === normaliseWords(text));
}
