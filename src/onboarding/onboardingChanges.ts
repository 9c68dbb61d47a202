import type { Day } from '../calendar/day';
import { federalHolidays } from '../calendar/federalHolidays';
import { staff } from '../people/staff';
import { startHere, startHerePage } from '../people/startHere';
import { isBlank } from '../workbook/cell';
import type { Changes, ReadingsOf, TableChange } from '../workbook/command';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { checklistChange } from './checklistChange';
import { checklistProblems } from './checklistProblems';
import { checklistSteps } from './checklistSteps';
import { holidays } from './holidays';
import type { NewHire } from './newHire';
import { ONBOARDING } from './onboardingName';
import { type OnboardingNow, onboardingNow, onboardingTables, WRITTEN } from './onboardingNow';
import { ownerRoles } from './ownerRoles';
import { progress } from './progress';
import { progressChange } from './progressChange';
import type { WorkbookFor } from './settingNames';
import { settingsRows } from './settingsRows';
import { taskTemplates } from './taskTemplates';
import { GIVEN_OUT } from './templates';

/** The tabs that the onboarding reads and writes. */
export const onboardingReads = { ...onboardingTables, progress, startHere };

/** Who starts, and what was chosen about the workbook. */
export interface Started {
  readonly hires: readonly NewHire[];
  readonly workbookFor?: WorkbookFor | undefined;
}

/**
 * The onboarding anew: the tabs that are missing, those who start, the checklist, and how far everyone is.
 *
 * @param readings The tabs.
 * @param today The day.
 * @param started Who starts; left out: nobody.
 * @returns What is to be changed. The tabs that others need come first, so that whatever fails in between is completed
 * when it is done again.
 */
export function onboardingChanges(
  readings: ReadingsOf<typeof onboardingReads>,
  today: Day,
  { hires, workbookFor }: Started = { hires: [] },
): Changes {
  const now = onboardingNow(readings, today, hires);
  const problems = [...now.problems, ...checklistProblems(readings, now)];
  const { steps, message } = checklistSteps(now, today);
  const { named } = now;
  const phases = [...new Set(now.templates.all.map(({ phase }) => phase))];
  return {
    tables: [
      settingsRows(readings.settings, { ownerRoles: ownerRoles(), named, workbookFor }),
      ...firstHolidays(readings.holidays, today),
      ...firstTemplates(readings.templates, now),
      ...newStaff(now),
      ...newStarts(now),
      checklistChange(now.rows, now.choices.order),
      ...givenOut(readings.templates, now),
      progressChange({ ...now, phases, today }),
      startHerePage(readings.startHere, { part: ONBOARDING, steps, problems }),
    ],
    columns: [...now.staffIds, ...now.templates.ids],
    problems,
    message,
    steps,
  };
}

function isNew({ exists, headers }: Reading): boolean {
  return !exists || headers.every(isBlank);
}

const YEARS_AHEAD = 5;

/** The federal list from last year on. */
function firstHolidays(existing: Reading, today: Day): readonly TableChange[] {
  if (!isNew(existing)) return [];
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, i) => year - 1 + i);
  const rows = years
    .flatMap((each) => federalHolidays(each))
    .map(({ day, name }) => rowOf(holidays, { date: day, holiday: name }));
  return [{ table: holidays, columns: Object.values(holidays.columns), rows, how: 'add' }];
}

function firstTemplates(existing: Reading, { templates: { rows } }: OnboardingNow): readonly TableChange[] {
  const columns = Object.values(taskTemplates.columns);
  return isNew(existing) ? [{ table: taskTemplates, columns, rows, how: 'add' }] : [];
}

function newStaff({ added }: OnboardingNow): readonly TableChange[] {
  if (added.length === 0) return [];
  const rows = added.map(({ member, hire }) => {
    const { id: staffId, name, email, role, site, manager, start } = member;
    const source = hire.source.trim() || undefined;
    return rowOf(staff, { staffId, name, email, role, site, manager, source, start });
  });
  return [{ table: staff, columns: Object.values(staff.columns), rows, how: 'add' }];
}

/** The start, and what was blank; all else in the row stays. */
function newStarts({ restarted }: OnboardingNow): readonly TableChange[] {
  const isChanged = (key: (typeof WRITTEN)[number]) =>
    restarted.some(({ before, after }) => before[key] !== after[key]);
  const changed = WRITTEN.filter(isChanged);
  const rows = restarted.map(({ after }) => {
    const cells = Object.fromEntries(changed.map((key) => [key, after[key]]));
    return rowOf(staff, { staffId: after.id, ...cells });
  });
  const columns = [staff.columns.staffId, ...changed.map((key) => staff.columns[key])];
  return rows.length === 0 ? [] : [{ table: staff, columns, rows, how: 'refresh' }];
}

/** Templates that everyone has by now; where a row still gets its ID, the next refresh says so. */
function givenOut(existing: Reading, { templates: { all, ids }, rows: tasks }: OnboardingNow): readonly TableChange[] {
  const fresh = all.filter(({ isGivenOut, offset }) => !isGivenOut && offset !== undefined);
  if (isNew(existing) || ids.length > 0 || fresh.length === 0 || tasks.length === 0) return [];
  const { templateId, givenOut: column } = taskTemplates.columns;
  const rows = fresh.map(({ id }) => rowOf(taskTemplates, { templateId: id, givenOut: GIVEN_OUT }));
  return [{ table: taskTemplates, columns: [templateId, column], rows, how: 'refresh' }];
}
