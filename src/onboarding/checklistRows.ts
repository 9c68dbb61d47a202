import type { Day } from '../calendar/day';
import type { StaffMember } from '../people/staffMembers';
import type { Reading, ReadRow } from '../workbook/reading';
import type { ChecklistColumns } from './checklist';
import type { ChecklistRow } from './checklistRow';
import { type Beginning, type Due, dueByRule } from './dueByRule';
import { keptRow } from './keptRow';
import { newRow } from './newRow';
import { nextDue } from './nextDue';
import { type Owners, ownerOf } from './ownerOf';
import { readTaskId, type TaskId, taskId } from './taskId';
import { tasksOf } from './tasksOf';
import type { Template } from './templates';

/** Someone for whom onboarding is being started. */
export interface Starter {
  readonly staffId: string;
  readonly isExposed: boolean;
  /** Owner role, as words are compared → who it is for this person. */
  readonly owners: ReadonlyMap<string, string>;
}

/** What the checklist is made of. */
export interface ChecklistAbout {
  readonly existing: Reading<ChecklistColumns>;
  readonly members: readonly StaffMember[];
  readonly templates: readonly Template[];
  readonly owners: Owners;
  readonly beginning: Omit<Beginning, 'start' | 'end'>;
  /** Roles that are exposed to blood. */
  readonly isExposed: (role: string | undefined) => boolean;
  readonly starters: readonly Starter[];
  readonly today: Day;
}

/** A person’s task by template and time. */
interface Known {
  readonly member: StaffMember | undefined;
  readonly template: Template | undefined;
  readonly owner: string;
  readonly due: Due | undefined;
}

/**
 * The checklist as it will stand: the tasks that are there, with what changed since; those of people who start; those of
 * templates that are new; and the next time of repeating tasks that are done. Rows without a Task ID are the user’s.
 *
 * @param about The tabs as they were read, and who starts.
 * @returns Rows, those that are there first, in their order.
 */
export function checklistRows(about: ChecklistAbout): readonly ChecklistRow[] {
  const { existing, owners, today } = about;
  const read = readRows(existing, new Set(about.templates.map(({ id }) => id)));
  const doneOnOf: DoneOn = new Map(
    read.map(({ id, row }) => [taskId(id), row.done === true ? (row.doneOn ?? today) : undefined]),
  );
  const known = knowing(about, doneOnOf);
  const isEarly = (id: TaskId) => {
    if (id.time === 1) return false;
    const before = taskId({ ...id, time: id.time - 1 });
    return doneOnOf.has(before) && doneOnOf.get(before) === undefined;
  };
  const kept = read.map(({ id, row }) => keptRow({ ...known(id), isEarly: isEarly(id), id, row, existing, today }));
  const there = new Set(read.map(({ id }) => `${id.staffId}\n${id.templateId}`));
  const first = startedTasks(about, there).map(({ member, template, due, named }) => {
    const id = { staffId: member.id, templateId: template.id, time: 1 };
    const owner = ownerOf(template.owner, member.name, owners);
    const own = ownerOf(template.owner, member.name, { ...owners, named });
    return newRow({ id, member, template, due, owner, own, today });
  });
  const stated = new Set(existing.rows.map((row) => row.taskId));
  const again = kept.flatMap(({ id, isDone, ownOwner }) => {
    const next = { ...id, time: id.time + 1 };
    if (!isDone || stated.has(taskId(next))) return [];
    const { member, template, owner, due } = known(next);
    const isHere = member && (member.end === undefined || member.end >= today);
    const own = ownOwner ?? owner;
    return isHere && template && due ? [newRow({ id: next, member, template, due, owner, own, today })] : [];
  });
  return [...kept, ...first, ...again];
}

/** Of each task that is there, the day on which it was done. */
type DoneOn = ReadonlyMap<string, Day | undefined>;

/** Tells what is known of a task by its ID: a later time is due by the day on which the one before was done. */
function knowing(about: ChecklistAbout, doneOnOf: DoneOn): (id: TaskId) => Known {
  const memberOf = new Map(about.members.map((member) => [member.id, member]));
  const templateOf = new Map(about.templates.map((template) => [template.id, template]));
  const { beginning, owners } = about;
  const dueOf = (id: TaskId, { start, end }: StaffMember, { repeats, ...template }: Template): Due | undefined => {
    const { offset } = template;
    if (id.time === 1) {
      const isCounted = start !== undefined && offset !== undefined;
      return isCounted ? dueByRule({ ...template, offset }, { ...beginning, start, end }) : undefined;
    }
    const before = doneOnOf.get(taskId({ ...id, time: id.time - 1 }));
    return repeats === 'none' || before === undefined ? undefined : nextDue(before, repeats, beginning.isClosed);
  };
  return (id) => {
    const [member, template] = [memberOf.get(id.staffId), templateOf.get(id.templateId)];
    if (!member || !template) return { member, template, owner: '', due: undefined };
    return { member, template, owner: ownerOf(template.owner, member.name, owners), due: dueOf(id, member, template) };
  };
}

/** The rows that are tasks; of copied rows the first. */
function readRows({ rows }: Reading<ChecklistColumns>, templates: ReadonlySet<string>) {
  const seen = new Set<string>();
  return rows.flatMap((row): { readonly id: TaskId; readonly row: ReadRow<ChecklistColumns> }[] => {
    const { taskId: said, staffId = '' } = row;
    const id = said === undefined || seen.has(said) ? undefined : readTaskId(said, staffId, templates);
    if (!id || said === undefined) return [];
    seen.add(said);
    return [{ id, row }];
  });
}

/** Whoever starts gets every task; whoever is being onboarded gets those of new templates that are not due yet. */
function startedTasks(about: ChecklistAbout, there: ReadonlySet<string>) {
  const { members, templates, starters, today } = about;
  // Also of rows that take no part: nothing is written over them.
  const stated = new Set(about.existing.rows.map(({ taskId }) => taskId));
  const hasNews = templates.some(({ isGivenOut }) => !isGivenOut);
  const starterOf = new Map(starters.map((starter) => [starter.staffId, starter]));
  const onboarded = new Set(about.existing.rows.map(({ staffId }) => staffId));
  return members.flatMap((member) => {
    const { id, role, start, end } = member;
    const starter = starterOf.get(id);
    const isHere = end === undefined || end >= today;
    if (start === undefined || !isHere || !(starter || (hasNews && onboarded.has(id)))) return [];
    const isExposed = starter?.isExposed ?? about.isExposed(role);
    const named = starter ? new Map([...about.owners.named, ...starter.owners]) : about.owners.named;
    const isThere = (template: Template) => there.has(`${id}\n${template.id}`) || stated.has(`${id}/${template.id}`);
    return tasksOf(templates, { role, isExposed }, { ...about.beginning, start, end }, isThere)
      .filter(({ template, due }) => !isThere(template) && (starter || isNews(template, due, today)))
      .map((task) => ({ ...task, member, named }));
  });
}

function isNews({ isGivenOut }: Template, { day }: Due, today: Day): boolean {
  return !isGivenOut && day >= today;
}
