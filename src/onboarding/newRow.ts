import type { Day } from '../calendar/day';
import type { StaffMember } from '../people/staffMembers';
import { rowOf } from '../workbook/table';
import { madeWords, signOf } from './asMade';
import { checklist } from './checklist';
import type { ChecklistRow } from './checklistRow';
import type { Due } from './dueByRule';
import { standingOf } from './standingOf';
import { MADE, taskCells } from './taskCells';
import { type TaskId, taskId } from './taskId';
import type { Template } from './templates';

/** A task that is to be made. */
export interface NewTask {
  readonly id: TaskId;
  readonly member: StaffMember;
  readonly template: Template;
  readonly due: Due;
  /** Who does it by Settings, and who does it for this person. */
  readonly owner: string;
  readonly own: string;
  readonly today: Day;
}

/**
 * A task that is to be made. An owner named for this person alone counts as changed by hand: it stays.
 *
 * @param task The task.
 * @returns The row, with every cell.
 */
export function newRow({ id, member, template, due, owner, own, today }: NewTask): ChecklistRow {
  const { name: person, role, end } = member;
  const made = { ...taskCells(template, own, due), owner: own };
  const isDone = false;
  const standing = standingOf({ isDone, due: due.day, end, hasTemplate: true }, today);
  const cells = rowOf(checklist, {
    ...{ taskId: taskId(id), staffId: id.staffId, person, role, ...made, done: isDone },
    ...{ doneOn: undefined, status: standing.status, notes: undefined },
    asMade: madeWords(
      MADE.map((key) => signOf(key === 'owner' ? owner : made[key])),
      template,
    ),
  });
  const { phase, task } = made;
  return {
    id,
    person,
    phase,
    task,
    owner: own,
    ownOwner: own === owner ? undefined : own,
    due: due.day,
    isDone,
    doneOn: undefined,
    ...standing,
    cells,
    note: undefined,
  };
}
