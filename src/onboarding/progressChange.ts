import type { Day } from '../calendar/day';
import { shownDay } from '../calendar/shownDay';
import type { StaffMember } from '../people/staffMembers';
import type { CellWrite } from '../workbook/cell';
import type { TableChange } from '../workbook/command';
import { rowOf } from '../workbook/table';
import type { ChecklistRow } from './checklistRow';
import { progress } from './progress';

/** What is counted of a task. */
type Counted = Pick<ChecklistRow, 'person' | 'phase' | 'task' | 'owner' | 'due' | 'isDone' | 'isOpen'>;

/** The title of the chart. */
const CHART = 'Onboarding progress';
const ALL = 'All';
const NEXT = 3;
/** More bars could not be told apart. */
const MOST_BARS = 25;

/** What the progress is made of. */
export interface ProgressAbout {
  readonly rows: readonly ChecklistRow[];
  readonly members: readonly StaffMember[];
  /** The phases, in order. */
  readonly phases: readonly string[];
  readonly today: Day;
}

/**
 * The progress anew: a row for each person who is here, whoever started last first, then a row for each of their phases.
 *
 * @param about The checklist, Staff, the phases and the day.
 * @returns The change of the tab, with its chart.
 */
export function progressChange({ rows, members, phases: order, today }: ProgressAbout): TableChange {
  const tasksOf = new Map<string, ChecklistRow[]>();
  for (const row of rows) {
    const own = tasksOf.get(row.id.staffId);
    if (own) own.push(row);
    else tasksOf.set(row.id.staffId, [row]);
  }
  const people = members
    .filter(({ id, end }) => tasksOf.has(id) && (end === undefined || end >= today))
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
    .map((member) => ({ member, tasks: tasksOf.get(member.id) ?? [] }));
  const totals = people.map(({ member, tasks }) => line({ member, phase: ALL, tasks, today }));
  const phases = people.flatMap(({ member, tasks }) =>
    phasesOf(tasks, order).map((phase) =>
      line({ member, phase, tasks: tasks.filter((task) => task.phase === phase), today }),
    ),
  );
  const { person, done, overdue, toCome } = progress.columns;
  const series = [done, overdue, toCome].map(({ header }) => header);
  const to = Math.min(totals.length, MOST_BARS) - 1;
  const chart = {
    title: CHART,
    type: 'bar',
    isStacked: true,
    unit: 'Tasks',
    series,
    categories: person.header,
  } as const;
  return {
    table: progress,
    columns: Object.values(progress.columns),
    rows: [...totals, ...phases],
    how: 'replace',
    charts: [{ ...chart, from: 0, to }],
  };
}

/** Phases that no template has any more come last. */
function phasesOf(tasks: readonly Counted[], order: readonly string[]): readonly string[] {
  const own = new Set(tasks.map(({ phase }) => phase));
  return [...order.filter((phase) => own.has(phase)), ...[...own].filter((phase) => !order.includes(phase))];
}

/** Whose tasks a line counts, and which. */
interface LineAbout {
  readonly member: StaffMember;
  readonly phase: string;
  readonly tasks: readonly Counted[];
  readonly today: Day;
}

function line({ member, phase, tasks, today }: LineAbout): Readonly<Record<string, CellWrite>> {
  const { name: person, role, start } = member;
  const done = tasks.filter(({ isDone }) => isDone).length;
  const open = tasks.filter(({ isOpen }) => isOpen);
  const overdue = open.filter(({ due }) => due !== undefined && due < today).length;
  return rowOf(progress, {
    ...{ person, role, start, phase, tasks: tasks.length, done, overdue, toCome: open.length - overdue },
    shareDone: done / tasks.length,
    next: phase === ALL ? nextOf(open) : undefined,
  });
}

function nextOf(open: readonly Counted[]): string {
  return [...open]
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.task.localeCompare(b.task))
    .slice(0, NEXT)
    .map(({ task, owner, due }) => `${due ? shownDay(due) : 'no date'} · ${owner}: ${task}`)
    .join('\n');
}
