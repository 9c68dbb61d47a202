import type { Day } from '../calendar/day';
import { cellAddress } from '../workbook/address';
import type { CellWrite } from '../workbook/cell';
import type { ColumnChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { shortId } from './shortId';
import { type StaffColumns, staff } from './staff';

/** A spell of employment, with the ID that it has or gets. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly role: string | undefined;
  readonly site: string | undefined;
  readonly manager: string | undefined;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** The sheet’s own row number. */
  readonly row: number;
}

/**
 * The rows of Staff that are people. A row without an ID, or with that of a row above, gets one.
 *
 * @param reading The Staff tab.
 * @returns People in the order of the tab, the IDs to be written, and what can’t be read.
 */
export function staffMembers(reading: Reading<StaffColumns>): {
  readonly members: readonly StaffMember[];
  readonly ids: readonly ColumnChange[];
  readonly problems: readonly Problem[];
} {
  const taken = new Set(reading.rows.map(({ staffId }) => staffId ?? ''));
  const seen = new Set<string>();
  const values = new Map<number, CellWrite>();
  const problems = [...reading.problems];
  const members = reading.rows.flatMap((row): readonly StaffMember[] => {
    const { staffId, name, email, role, site, manager, start, end } = row;
    if (name === undefined) {
      const message = 'this row has no Name and is left out';
      problems.push(
        new Problem(message, { sheet: reading.sheet, cell: cellAddress(row.row, reading.columnAt.name ?? 0) }),
      );
      return [];
    }
    const isCopy = staffId !== undefined && seen.has(staffId);
    const id = staffId === undefined || isCopy ? newStaffId(`${name} ${email ?? ''} ${start ?? ''}`, taken) : staffId;
    taken.add(id);
    seen.add(id);
    if (id !== staffId) values.set(row.row, id);
    if (isCopy) {
      const message = `Staff ID ${staffId} stands further up too; this row now has ${id}`;
      problems.push(
        new Problem(message, { sheet: reading.sheet, cell: cellAddress(row.row, reading.columnAt.staffId ?? 0) }),
      );
    }
    return [{ id, name, email, role, site, manager, start, end, row: row.row }];
  });
  const place = reading.columnAt.staffId;
  const change = { reading, column: staff.columns.staffId, values };
  return { members, problems, ids: values.size > 0 ? [place === undefined ? change : { ...change, place }] : [] };
}

/**
 * An ID for a spell of employment; the same mark gives the same ID while nobody has it.
 *
 * @param mark What tells the person from others.
 * @param taken IDs that others have.
 * @example newStaffId('candidate C-DE0A0Z', new Set()).length // 8
 */
export function newStaffId(mark: string, taken: ReadonlySet<string>): string {
  for (let again = 1; ; again++) {
    const id = `S-${shortId(again === 1 ? `staff:${mark}` : `staff:${mark}#${again}`)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * What tells a member of staff who was a candidate: their ID is made from it.
 *
 * @param candidateId The candidate’s ID.
 * @example candidateMark('C-DE0A0Z') // 'candidate C-DE0A0Z'
 */
export function candidateMark(candidateId: string): string {
  return `candidate ${candidateId}`;
}
