import { plainName } from '../people/personName';
import { staff } from '../people/staff';
import type { StaffMember } from '../people/staffMembers';
import { cellAddress } from '../workbook/address';
import { isBlank } from '../workbook/cell';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import type { ChecklistColumns } from './checklist';
import { COPIED } from './checklistChange';
import type { OnboardingNow, OnboardingReadings } from './onboardingNow';
import { NO_TEMPLATE, NOT_IN_STAFF } from './standingOf';
import { readTaskId, taskId } from './taskId';

/**
 * What keeps tasks from being as they should be: people without a start, of the same name, or gone from Staff, templates
 * that are gone, dates beside tasks that are not ticked, copied rows.
 *
 * @param readings The tabs.
 * @param now How the onboarding stands.
 * @returns Problems with their cells.
 */
export function checklistProblems(readings: OnboardingReadings, now: OnboardingNow): readonly Problem[] {
  const onboarded = new Set(now.rows.map(({ id }) => id.staffId));
  const people = now.members.filter(({ id, row }) => row > 0 && onboarded.has(id));
  return [
    ...people.flatMap((member) => withoutStart(readings.staff, member)),
    ...sameNames(readings.staff, people, now),
    ...gone(readings.checklist, now),
    ...unticked(readings.checklist),
    ...copies(readings.checklist),
    ...mixedUp(readings.checklist, now),
  ];
}

function withoutStart(
  { sheet, columnAt, rows }: OnboardingReadings['staff'],
  { row, name, start }: StaffMember,
): readonly Problem[] {
  const cells = rows.find((each) => each.row === row)?.cells ?? [];
  if (start !== undefined || !isBlank(cells[columnAt.start ?? -1])) return [];
  const message = `${name} has no ${staff.columns.start.header}; due dates stay as they are, and no new tasks are made`;
  return [new Problem(message, { sheet, cell: cellAddress(row, columnAt.start ?? 0) })];
}

/** Only where both still have something to do. */
function sameNames(
  { sheet, columnAt }: OnboardingReadings['staff'],
  people: readonly StaffMember[],
  { rows }: OnboardingNow,
): readonly Problem[] {
  const open = new Set(rows.filter(({ isOpen }) => isOpen).map(({ id }) => id.staffId));
  const first = new Map<string, StaffMember>();
  return people.flatMap((member) => {
    if (!open.has(member.id)) return [];
    const name = plainName(member.name);
    const before = first.get(name);
    if (!before) first.set(name, member);
    if (!before) return [];
    const message = `${member.name} is also the name of row ${before.row}; Staff ID and Role tell their tasks apart`;
    return [new Problem(message, { sheet, cell: cellAddress(member.row, columnAt.name ?? 0) })];
  });
}

/** One problem for each template and each person, at the first of their tasks. */
function gone(existing: Reading<ChecklistColumns>, { rows }: OnboardingNow): readonly Problem[] {
  const rowOf = new Map([...existing.rows].reverse().map(({ taskId: id, row }) => [id, row]));
  const found = new Map<string, { readonly row: number; readonly what: (tasks: string) => string; count: number }>();
  for (const { id, status, person } of rows) {
    const isUntied = status.endsWith(NO_TEMPLATE.trim());
    if (!isUntied && status !== NOT_IN_STAFF) continue;
    const key = isUntied ? `template ${id.templateId}` : `person ${id.staffId}`;
    const what = (tasks: string) =>
      isUntied
        ? `the template ${id.templateId} is gone from Task templates; what it made stays as it is: ${tasks}`
        : `${person} (${id.staffId}) is gone from Staff; what they had to do stays as it is: ${tasks}`;
    const entry = found.get(key) ?? { row: rowOf.get(taskId(id)) ?? 0, what, count: 0 };
    found.set(key, { ...entry, count: entry.count + 1 });
  }
  const at = existing.columnAt.task ?? 0;
  return [...found.values()].map(
    ({ row, what, count }) =>
      new Problem(what(counted(count, 'open task')), { sheet: existing.sheet, cell: cellAddress(row, at) }),
  );
}

/** Nobody knows which of the two is right, so both stay. */
function unticked({ rows, sheet, columnAt }: Reading<ChecklistColumns>): readonly Problem[] {
  const isOdd = ({ taskId: id, done, doneOn }: ReadRow<ChecklistColumns>) =>
    id !== undefined && done !== true && doneOn;
  return rows.flatMap((row) => {
    if (!isOdd(row)) return [];
    const message = 'there is a day here, but Done is not ticked: tick it, or clear the day';
    return [new Problem(message, { sheet, cell: cellAddress(row.row, columnAt.doneOn ?? 0) })];
  });
}

/** Somebody changed one of the two. */
function mixedUp(
  { rows, sheet, columnAt }: Reading<ChecklistColumns>,
  { templates }: OnboardingNow,
): readonly Problem[] {
  const ids = new Set(templates.all.map(({ id }) => id));
  return rows.flatMap(({ taskId: id, staffId = '', row }) => {
    if (id === undefined || readTaskId(id, staffId, ids)) return [];
    const message = `Task ID ${id} is none of Staff ID ${staffId || '(blank)'}; this row takes no part. Put the IDs back as they were, or delete the row`;
    return [new Problem(message, { sheet, cell: cellAddress(row, columnAt.task ?? 0) })];
  });
}

function copies({ rows, sheet, columnAt }: Reading<ChecklistColumns>): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ taskId: id, status, row }) => {
    const isCopy = id === undefined ? status === COPIED : seen.has(id);
    if (id !== undefined) seen.add(id);
    const message = 'this row is a copy of another one and takes no part; delete it';
    return isCopy ? [new Problem(message, { sheet, cell: cellAddress(row, columnAt.task ?? 0) })] : [];
  });
}
