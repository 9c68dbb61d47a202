import type { Day } from '../calendar/day';
import { shownDay } from '../calendar/shownDay';
import { plainName } from '../people/personName';
import { staff } from '../people/staff';
import type { ReadingsOf } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { ChecklistRow } from './checklistRow';
import { completeHire, type HireTyped, missingIn } from './completeHire';
import type { NewHire } from './newHire';
import type { onboardingReads } from './onboardingChanges';
import { type OnboardingNow, onboardingNow } from './onboardingNow';
import { ownerOf } from './ownerOf';
import { ownerRoles } from './ownerRoles';
import type { WorkbookFor } from './settingNames';
import { staffIdOf } from './staffIdOf';
import { taskId } from './taskId';

/** The tasks of one phase that would be made. */
export interface PhaseMade {
  readonly phase: string;
  readonly tasks: number;
  readonly first: Day;
  readonly last: Day;
}

/** What starting the onboarding would make. */
export interface StartMade {
  readonly tasks: number;
  readonly phases: readonly PhaseMade[];
  /** Tabs that do not exist yet. */
  readonly newTabs: readonly string[];
  readonly isNewInStaff: boolean;
  /** Open due dates that would move with another start. */
  readonly moved: number;
}

/** What *Hire and start onboarding…* has to ask, and what it would make. */
export interface StartPlan {
  readonly workbookFor: WorkbookFor;
  /** What can be chosen from: roles, sites and people that are known. */
  readonly roles: readonly string[];
  readonly sites: readonly string[];
  readonly people: readonly string[];
  /** Owner roles of this person's tasks, who is named for them, and how many tasks they have. */
  readonly owners: readonly { readonly role: string; readonly person: string; readonly tasks: number }[];
  readonly isExposed: boolean;
  /** `null` where something is missing yet. */
  readonly making: StartMade | null;
  /** That the person is in Staff already, in a sentence; `null`: not. */
  readonly already: string | null;
  /** What should be known before, in sentences: a start on a closed day, what changes in Staff and what does not. */
  readonly notes: readonly string[];
  /** What is missing, in a sentence. */
  readonly obstacle: string | null;
}

type Readings = ReadingsOf<typeof onboardingReads>;

/**
 * What *Hire and start onboarding…* has to ask of a new hire, and what it would make; nothing is changed.
 *
 * @param readings The tabs.
 * @param typed The new hire as typed so far; `null`: nobody yet.
 * @param today The day.
 */
export function startPlan(readings: Readings, typed: HireTyped | null, today: Day): StartPlan {
  const missing = typed ? missingIn(typed) : undefined;
  const before = onboardingNow(readings, today);
  const hire = typed && missing === undefined ? completeHire(typed) : undefined;
  const now = hire ? onboardingNow(readings, today, [hire]) : before;
  const made = hire && madeBy(before, now);
  const [starter] = now.starters;
  return {
    workbookFor: now.choices.workbookFor,
    ...known(before),
    owners: hire ? ownersFor(now, hire, made ?? []) : [],
    isExposed: starter?.isExposed ?? false,
    making: hire && made ? makingOf(readings, before, now, made) : null,
    already: hire ? alreadyThere(before, now, hire, today) : null,
    notes: hire ? notesOf(before, now, hire) : [],
    obstacle: missing ?? null,
  };
}

function closedWords({ start }: NewHire): string {
  return `${shownDay(start)} is a closed day (Settings and Holidays). Rules that count from the first day still hold`;
}

function notesOf(before: OnboardingNow, now: OnboardingNow, hire: NewHire): readonly string[] {
  const closed = now.isClosed(hire.start) ? [closedWords(hire)] : [];
  const own = now.rows.filter(({ id }) => id.staffId === now.starters[0]?.staffId);
  const noTasks = own.length === 0 ? [NO_TASKS] : [];
  return [
    ...closed,
    ...now.restarted.flatMap(changeWords),
    ...differences(before, now, hire),
    ...namesakeWords(now, hire),
    ...noTasks,
  ];
}

const NO_TASKS = 'No row of Task templates applies to this person: there will be no tasks';

/** What was typed and stands otherwise in Staff, where it stays. */
function differences({ members }: OnboardingNow, { starters }: OnboardingNow, hire: NewHire): readonly string[] {
  const member = members.find(({ id }) => id === starters[0]?.staffId);
  const keys = ['name', 'role', 'email', 'site', 'manager'] as const;
  return keys.flatMap((key) => {
    const [stands, typed] = [member?.[key], hire[key].trim()];
    if (stands === undefined || typed === '' || stands === typed) return [];
    return [`Staff says ${staff.columns[key].header} “${stands}”, and that stays; change it there if it is wrong`];
  });
}

/** What changes in the row of Staff. */
function changeWords({ before, after }: OnboardingNow['restarted'][number]): readonly string[] {
  const moved = `Start in Staff changes from ${before.start === undefined ? 'blank' : shownDay(before.start)} to ${shownDay(after.start ?? '1900-01-01')}. Open tasks move with it; done ones, and due dates that you changed, stay`;
  const blanks = (['role', 'email', 'site', 'manager'] as const).filter((key) => before[key] !== after[key]);
  const filled = `Blank cells of the row in Staff are filled: ${blanks.map((key) => staff.columns[key].header).join(', ')}`;
  return [before.start === after.start ? [] : moved, blanks.length === 0 ? [] : filled].flat();
}

/** Someone of the same name who is taken for another person. */
function namesakeWords({ members, starters }: OnboardingNow, { name }: NewHire): readonly string[] {
  const others = members.filter(({ id, row }) => row > 0 && id !== starters[0]?.staffId);
  return others
    .filter((each) => plainName(each.name) === plainName(name))
    .map((each) => `Staff has another ${each.name} (row ${each.row}); this one gets a row and tasks of their own`);
}

function known({ members }: OnboardingNow): Pick<StartPlan, 'roles' | 'sites' | 'people'> {
  const once = (words: readonly (string | undefined)[]) => [...new Set(words.flatMap((word) => word ?? []))];
  return {
    roles: once(members.map(({ role }) => role)),
    sites: once(members.map(({ site }) => site)),
    people: once(members.filter(({ row }) => row > 0).map(({ name }) => name)),
  };
}

/** The rows that are not there yet. */
function madeBy(before: OnboardingNow, { rows, starters }: OnboardingNow): readonly ChecklistRow[] {
  const own = starters[0]?.staffId;
  const there = new Set(before.rows.map(({ id }) => taskId(id)));
  return rows.filter((row) => row.id.staffId === own && !there.has(taskId(row.id)));
}

function makingOf(
  readings: Readings,
  before: OnboardingNow,
  now: OnboardingNow,
  made: readonly ChecklistRow[],
): StartMade {
  const phases = [...new Set(made.map(({ phase }) => phase))].map((phase): PhaseMade => {
    const days = made.flatMap((row) => (row.phase === phase && row.due !== undefined ? [row.due] : [])).sort();
    const [first = '1900-01-01'] = days;
    return { phase, tasks: days.length, first, last: days[days.length - 1] ?? first };
  });
  const own = now.starters[0]?.staffId;
  const dueBefore = new Map(before.rows.map(({ id, due }) => [taskId(id), due]));
  const isMoved = ({ id, due }: ChecklistRow) => dueBefore.has(taskId(id)) && dueBefore.get(taskId(id)) !== due;
  const newTabs = Object.values(readings).filter(({ exists, sheet }) => !exists && sheet !== 'Start here');
  return {
    tasks: made.length,
    phases,
    newTabs: newTabs.map(({ sheet }) => sheet),
    isNewInStaff: now.added.length > 0,
    moved: now.rows.filter((row) => row.id.staffId === own && isMoved(row)).length,
  };
}

/** Who owns how many of the tasks that would be made. */
function ownersFor(
  { templates, owners }: OnboardingNow,
  hire: NewHire,
  made: readonly ChecklistRow[],
): StartPlan['owners'] {
  const ids = new Set(made.map(({ id }) => id.templateId));
  const words = templates.all.flatMap(({ id, owner }) => (ids.has(id) ? normaliseWords(owner) : []));
  const typed = new Map(hire.owners.map(({ role, person }) => [normaliseWords(role), person]));
  return ownerRoles().flatMap((role) => {
    const tasks = words.filter((word) => word === normaliseWords(role)).length;
    const named = ownerOf(role, hire.name, owners);
    const person = typed.get(normaliseWords(role)) || (named === role ? '' : named);
    return tasks === 0 ? [] : [{ role, person, tasks }];
  });
}

function alreadyThere(before: OnboardingNow, { rows }: OnboardingNow, hire: NewHire, today: Day): string | null {
  const { member } = staffIdOf(hire, before.members, today);
  if (!member) return null;
  const own = before.rows.filter(({ id }) => id.staffId === member.id);
  const all = rows.filter(({ id }) => id.staffId === member.id).length;
  const since = member.start === undefined ? '' : `, start ${shownDay(member.start)}`;
  const tasks = own.length === 0 ? 'has no checklist yet' : `has ${own.length} of ${all} tasks`;
  return `${member.name} is in Staff already (row ${member.row}${since}) and ${tasks}. Nothing is made twice`;
}
