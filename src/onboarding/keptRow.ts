import type { Day } from '../calendar/day';
import { shownDay } from '../calendar/shownDay';
import type { StaffMember } from '../people/staffMembers';
import type { Reading, ReadRow } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { isChanged, madeWords, signOf } from './asMade';
import { type ChecklistColumns, checklist } from './checklist';
import type { ChecklistRow } from './checklistRow';
import type { Due } from './dueByRule';
import { standingOf } from './standingOf';
import { MADE, taskCells } from './taskCells';
import type { TaskId } from './taskId';
import type { Template } from './templates';

/** A task that is there, and what is known of it. */
export interface KeptTask {
  readonly id: TaskId;
  readonly row: ReadRow<ChecklistColumns>;
  readonly existing: Reading<ChecklistColumns>;
  readonly member: StaffMember | undefined;
  readonly template: Template | undefined;
  readonly owner: string;
  /** Whether it is a later time of a task of which the one before is open again. */
  readonly isEarly: boolean;
  /** `undefined` where it can’t be counted: then Due stays. */
  readonly due: Due | undefined;
  readonly today: Day;
}

/**
 * A task that is there, as it will stand. An open one gets what its template and the start say now, but for the cells
 * that the user changed; one that is done keeps them all, and gets the day of the tick where that is missing. The name
 * and the role are always those of Staff.
 *
 * @param kept The task.
 * @returns The row; cells that are left out stay as they are.
 */
export function keptRow({ id, row, existing, member, template, owner, isEarly, due, today }: KeptTask): ChecklistRow {
  const isDone = row.done === true;
  const made = !isDone && member && template ? remade({ row, existing, template, owner, due }) : undefined;
  const duty = made && 'due' in made.cells ? due?.day : row.due;
  const end = member ? member.end : null;
  const { status, isOpen } = standingOf(
    { isDone, due: duty, end, isEarly, hasTemplate: template !== undefined },
    today,
  );
  const isMissed = isDone && row.doneOn === undefined && textIn(existing, row, 'doneOn') === '';
  const cells = {
    ...(member ? { person: member.name, role: member.role } : {}),
    ...made?.cells,
    ...(isMissed ? { doneOn: today } : {}),
    ...(made ? { asMade: made.signs } : {}),
  };
  return {
    id,
    person: member?.name ?? row.person ?? '',
    phase: String(made?.cells.phase ?? row.phase ?? ''),
    task: String(made?.cells.task ?? row.task ?? ''),
    owner: String(made?.cells.owner ?? row.owner ?? ''),
    ownOwner: isDone && isChanged(textIn(existing, row, 'owner'), signsIn(row)[OWNER] ?? '') ? row.owner : undefined,
    due: duty,
    ...{ isDone, isOpen, status, doneOn: isDone ? (row.doneOn ?? today) : undefined },
    cells: rowOf(checklist, { taskId: row.taskId, ...cells, status }),
    note: isMissed ? missedWords(today) : undefined,
  };
}

function missedWords(today: Day): string {
  return `Ticked before ${shownDay(today)}; this is the day of the refresh that saw it. Correct it where it was another day.`;
}

/** The cells that come from the template, without those that the user changed, and the signs of what they are now. */
function remade({
  row,
  existing,
  template,
  owner,
  due,
}: Pick<KeptTask, 'row' | 'existing' | 'owner' | 'due'> & { readonly template: Template }) {
  const fresh = taskCells(template, owner, due);
  const cells: Partial<Record<(typeof MADE)[number], string>> = {};
  const before = signsIn(row);
  const signs = MADE.map((key, i) => {
    const sign = before[i] || UNKNOWN;
    const stands = textIn(existing, row, key);
    const isTheirs = sign === UNKNOWN ? stands !== '' && stands !== fresh[key] : isChanged(stands, sign);
    if (isTheirs || (due === undefined && UNCOUNTED.has(key))) return sign;
    cells[key] = fresh[key];
    return signOf(fresh[key]);
  });
  return { cells, signs: madeWords(signs, template) };
}

const OWNER = MADE.indexOf('owner');

/** Of what the last refresh put into the cells, in their order. */
function signsIn({ asMade = '' }: ReadRow<ChecklistColumns>): readonly string[] {
  return asMade.split(' ');
}

/** Where the hidden column was emptied, a cell that is not as it would be made counts as the user’s. */
const UNKNOWN = '-';

/** Without a start that can be read, these stay as they are. */
const UNCOUNTED: ReadonlySet<string> = new Set(['due', 'why']);

/** Without blanks at its ends, as text is read. */
function textIn(
  { columnAt }: Reading<ChecklistColumns>,
  { cells }: ReadRow<ChecklistColumns>,
  key: keyof ChecklistColumns,
): string {
  return String(cells[columnAt[key] ?? -1] ?? '').trim();
}
