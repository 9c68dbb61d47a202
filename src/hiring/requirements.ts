import type { CandidateColumns } from '../people/candidates';
import type { Candidate } from '../people/trackedCandidates';
import type { Reading, ReadRow } from '../workbook/reading';
import { certificateEntries } from './requirementEntries/certificateEntries';
import { degreeEntry } from './requirementEntries/degreeEntry';
import { REQUIREMENT_STANDINGS, type RequirementStanding } from './requirementEntries/requirement';
import { yearsInHealthcareEntry, yearsManagingEntry } from './requirementEntries/yearsEntries';
import type { RoleColumns } from './roles';

/** How a candidate stands to what the role requires. */
export interface Requirements {
  /** The worst of all; `undefined` when the role asks for nothing. */
  readonly standing: RequirementStanding | undefined;
  /** A line for each requirement, with the cell of the rule and those of the candidate. */
  readonly note: string;
}

/**
 * Whether a candidate meets what the role requires. It never adds points.
 *
 * @param candidate The candidate.
 * @param role The role's row in Roles.
 * @param where The list and the Roles tab, for the cells.
 * @returns The worst standing in the order Not met, Not stated, Equivalent, Met, and why.
 */
export function requirementsOf(
  candidate: Candidate,
  role: ReadRow<RoleColumns> | undefined,
  where: { readonly list: Reading<CandidateColumns>; readonly roles: Reading<RoleColumns> },
): Requirements {
  if (role === undefined) return { standing: undefined, note: '' };
  const compared = { candidate, role, ...where };
  const single = [degreeEntry(compared), yearsManagingEntry(compared), yearsInHealthcareEntry(compared)];
  const entries = [...single.flatMap((entry) => entry ?? []), ...certificateEntries(compared)];
  return {
    standing: REQUIREMENT_STANDINGS.find((standing) => entries.some((entry) => entry.standing === standing)),
    note: entries.map(({ line }) => line).join('\n'),
  };
}
