import type { Day } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';
import { cellAddress } from '../workbook/address';
import type { Context, ReadingsOf } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Table } from '../workbook/table';
import { checklist } from './checklist';
import type { ChecklistRow } from './checklistRow';
import { type OnboardingReadings, onboardingNow, onboardingTables } from './onboardingNow';
import { taskId } from './taskId';

/** A task as its owner sees it. */
export interface OwnTask {
  readonly taskId: string;
  readonly person: string;
  readonly role: string | null;
  readonly task: string;
  readonly evidence: string;
  readonly why: string;
  readonly due: Day | null;
  readonly status: string;
  readonly when: 'overdue' | 'thisWeek' | 'later';
  /** The cell in which it is ticked. */
  readonly cell: string;
}

/** Someone who owns tasks that are open. */
export interface TaskOwner {
  readonly owner: string;
  readonly open: number;
  readonly overdue: number;
}

/** What *My tasks…* shows. */
export interface OwnTasks {
  readonly sheet: string;
  readonly owners: readonly TaskOwner[];
  /** Of the owner that was chosen, the earliest first. */
  readonly tasks: readonly OwnTask[];
}

/** The checkbox of a task. */
export interface TaskBox {
  readonly taskId: string;
  readonly task: string;
  readonly sheet: string;
  /** The sheet’s own row number. */
  readonly row: number;
  /** The places of Done and of the ID, from 0. */
  readonly place: number;
  readonly idPlace: number;
}

type Readings = ReadingsOf<Readonly<Record<string, Table>>>;

/** The rules of *My tasks…*. */
export interface MyTasks {
  readonly reads: Readonly<Record<string, Table>>;
  shown(readings: Readings, owner: string | null, context: Context): OwnTasks;
  /** Where a task is ticked, or a Problem when it is gone. */
  box(readings: Readings, id: string): TaskBox;
}

/** *My tasks…*: the open tasks of one owner, over all people. */
export const myTasks: MyTasks = { reads: onboardingTables, shown, box };

/** Today and the six days after it. */
const DAYS_A_WEEK = 7;

function shown(readings: OnboardingReadings, owner: string | null, { today }: Context): OwnTasks {
  const { rows } = onboardingNow(readings, today);
  /** Backwards: of copied rows the first counts. */
  const there = new Map([...readings.checklist.rows].reverse().map((row) => [row.taskId, row]));
  const open = rows.filter(({ isOpen, id }) => isOpen && there.has(taskId(id)));
  const tasks = open
    .filter((row) => row.owner === owner)
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.person.localeCompare(b.person));
  return {
    sheet: readings.checklist.sheet,
    owners: ownersIn(open, today),
    tasks: tasks.map((row): OwnTask => {
      const read = there.get(taskId(row.id));
      const { header } = checklist.columns.why;
      return {
        ...{ taskId: taskId(row.id), person: row.person, role: read?.role ?? null, task: row.task, status: row.status },
        ...{ evidence: read?.evidence ?? '', why: String(row.cells[header] ?? read?.why ?? ''), due: row.due ?? null },
        ...{ when: whenOf(row.due, today), cell: cellAddress(read?.row ?? 0, readings.checklist.columnAt.done ?? 0) },
      };
    }),
  };
}

function ownersIn(open: readonly ChecklistRow[], today: Day): readonly TaskOwner[] {
  const counts = new Map<string, { open: number; overdue: number }>();
  for (const { owner, due } of open) {
    const entry = counts.get(owner) ?? { open: 0, overdue: 0 };
    const isOverdue = due !== undefined && due < today;
    counts.set(owner, { open: entry.open + 1, overdue: entry.overdue + Number(isOverdue) });
  }
  return [...counts].map(([owner, count]) => ({ owner, ...count })).sort((a, b) => a.owner.localeCompare(b.owner));
}

function whenOf(due: Day | undefined, today: Day): OwnTask['when'] {
  if (due !== undefined && due < today) return 'overdue';
  return due !== undefined && due < daysAfter(today, DAYS_A_WEEK) ? 'thisWeek' : 'later';
}

function box({ checklist: { rows, sheet, columnAt } }: OnboardingReadings, id: string): TaskBox {
  const found = rows.find((row) => row.taskId === id);
  const [place, idPlace] = [columnAt.done, columnAt.taskId];
  if (!found || place === undefined || idPlace === undefined) {
    throw new Problem('this task is not in the checklist any more; look again', { sheet, cell: '' });
  }
  return { taskId: id, task: found.task ?? id, sheet, row: found.row, place, idPlace };
}
