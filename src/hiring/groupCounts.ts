import { isBlank, isErrorValue, quoted } from '../workbook/cell';
import type { GroupCounts } from './fourFifths';

/** More applicants of one group are a slip. */
const MOST = 1_000_000;

const SUMS = /^(grand |sub ?)?(totals?|sum|all( groups)?|overall)$/i;

/**
 * A group's counts, read from three cells.
 *
 * @param group What the group is called.
 * @param applicants How many applied; blank is not zero.
 * @param selected How many of them were selected.
 * @returns The counts, or the sentence that says what is wrong with the row.
 * @example groupCounts('Group A', 80, 48) // { group: 'Group A', applicants: 80, selected: 48 }
 * @example groupCounts('Group A', 5, 7) // '7 selected is above 5, the number of applicants'
 * @example groupCounts('Group A', '80', 48) // 'Applicants: "80" is not a whole number from 0 to 1,000,000'
 */
export function groupCounts(group: unknown, applicants: unknown, selected: unknown): GroupCounts | string {
  const complaint = groupComplaint(group) ?? complaintOf('Applicants', applicants) ?? complaintOf('Selected', selected);
  if (complaint) return complaint;
  const counts = { group: String(group).trim(), applicants: Number(applicants), selected: Number(selected) };
  if (counts.selected <= counts.applicants) return counts;
  return `${counts.selected} selected is above ${counts.applicants}, the number of applicants`;
}

function groupComplaint(group: unknown): string | undefined {
  if (isBlank(group)) return 'These counts need the name of their group';
  if (isErrorValue(group) || typeof group === 'object') return `${quoted(group)} is not the name of a group`;
  if (SUMS.test(String(group).trim())) return `${quoted(group)} is a sum of groups, and left out`;
  return undefined;
}

function complaintOf(header: string, cell: unknown): string | undefined {
  if (isBlank(cell)) return `${header} is blank; type 0 for nobody`;
  const isCount = typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= MOST;
  return isCount ? undefined : `${header}: ${quoted(cell)} is not a whole number from 0 to 1,000,000`;
}

/**
 * The first name that stands twice, in any case, with the places of both; `undefined` where there is none.
 *
 * @param groups The names, `undefined` where there is none.
 * @example namedTwice(['Group A', undefined, 'group a']) // { name: 'group a', places: [0, 2] }
 */
export function namedTwice(
  groups: readonly (string | undefined)[],
): { readonly name: string; readonly places: readonly [number, number] } | undefined {
  const seen = new Map<string, number>();
  for (const [place, name] of groups.entries()) {
    if (name === undefined) continue;
    const before = seen.get(name.toLowerCase());
    if (before !== undefined) return { name, places: [before, place] };
    seen.set(name.toLowerCase(), place);
  }
  return undefined;
}
