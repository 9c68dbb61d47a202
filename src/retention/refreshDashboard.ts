import type { Day } from '../calendar/day';
import { settings } from '../people/settings';
import { lackingColumns } from '../people/spells/lackingColumns';
import { spells } from '../people/spells/spells';
import { staff } from '../people/staff';
import { staffList } from '../people/staffList';
import { startHere, startHerePage } from '../people/startHere';
import { isBlank } from '../workbook/cell';
import type { Changes, Command, Context, ReadingsOf, TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { agedMarket } from './agedMarket';
import type { RetentionAbout } from './dashboard/about';
import { datedSpells } from './datedSpells';
import { firstMarketPay } from './firstMarketPay';
import { marketPayProblems } from './marketPayProblems';
import { marketPayTable } from './marketPayTable';
import { marketRowOf } from './marketRowOf';
import { NATIONAL_PAY } from './nationalPay';
import { retentionDashboard, retentionDashboardChange } from './retentionDashboard';
import { RETENTION } from './retentionName';
import { retentionSettings, retentionSettingsRows } from './retentionSettings';
import { retentionSteps } from './retentionSteps';

const reads = { list: staffList, staff, marketPay: marketPayTable, dashboard: retentionDashboard, settings, startHere };

type Readings = ReadingsOf<typeof reads>;

/** *Refresh dashboard*: who stays, who leaves, and what people are paid. */
export const refreshDashboard: Command = {
  name: 'refreshDashboard',
  label: 'Refresh dashboard',
  decision: { reads, decide },
};

function decide(readings: Readings, { today }: Context): Changes {
  const people = spells(readings.list, readings.staff, today);
  if (people.spells.length + people.toCome === 0 && !readings.dashboard.exists) {
    throw new Problem('there is nobody on staff yet: choose “Connect a staff list…”, or hire someone');
  }
  const choices = retentionSettings(readings.settings);
  const about: RetentionAbout = {
    ...people,
    dated: datedSpells(people.spells),
    market: marketOf(readings.marketPay, choices.ageing, today),
    ...{ choices, today },
  };
  const problems = [
    ...people.problems,
    ...withoutDays(readings.list),
    ...marketPayProblems(readings.marketPay),
    ...readings.settings.problems,
    ...choices.problems,
  ];
  const { steps, message } = retentionSteps(about, problems.length);
  return {
    tables: [
      retentionSettingsRows(readings.settings),
      ...firstMarket(readings.marketPay),
      retentionDashboardChange(about),
      startHerePage(readings.startHere, { part: RETENTION, steps, problems }),
    ],
    columns: [],
    ...{ problems, message, steps },
  };
}

/** Before there is such a tab, the national wages. */
function marketOf(reading: Readings['marketPay'], ageing: number, today: Day): RetentionAbout['market'] {
  const rows = isNew(reading) ? NATIONAL_PAY : reading.rows.map(marketRowOf);
  return agedMarket(rows, ageing, today);
}

function firstMarket(reading: Reading): readonly TableChange[] {
  if (!isNew(reading)) return [];
  const rows = firstMarketPay().map((row) => rowOf(marketPayTable, row));
  return [{ table: marketPayTable, columns: Object.values(marketPayTable.columns), rows, how: 'add' }];
}

function isNew({ exists, headers }: Reading): boolean {
  return !exists || headers.every(isBlank);
}

function withoutDays(list: Readings['list']): readonly Problem[] {
  const columns = list.exists ? lackingColumns(list) : [];
  const [only] = columns;
  if (only === undefined) return [];
  const message =
    columns.length > 1
      ? `this list has no columns Start and End (hire date and last day): turnover and staying need both, headcount and pay do not. If there are any, choose them in Connect a staff list…`
      : `this list has no column ${only} (${WHAT[only]}): turnover and staying need one, headcount and pay do not. If there is one, choose it in Connect a staff list…`;
  return [new Problem(message, { sheet: list.sheet, cell: '' })];
}

const WHAT = { Start: 'hire date', End: 'last day' } as const;
