import type { CandidateColumns } from '../../people/candidates';
import type { Degree } from '../../people/readDegree';
import type { Candidate } from '../../people/trackedCandidates';
import { cellAddress } from '../../workbook/address';
import { isBlank, quoted } from '../../workbook/cell';
import type { Reading, ReadRow } from '../../workbook/reading';
import type { RoleColumns } from '../roles';

/** How a candidate stands to a requirement, the worst first. */
export const REQUIREMENT_STANDINGS = ['Not met', 'Not stated', 'Equivalent', 'Met'] as const;
export type RequirementStanding = (typeof REQUIREMENT_STANDINGS)[number];

/** How a candidate stands to one requirement, and a line that says why, with the cells. */
export interface RequirementEntry {
  readonly standing: RequirementStanding;
  readonly line: string;
}

/** A candidate beside the row of the role in Roles. */
export interface Compared {
  readonly candidate: Candidate;
  readonly role: ReadRow<RoleColumns>;
  readonly list: Reading<CandidateColumns>;
  readonly roles: Reading<RoleColumns>;
}

/** What the list says that can be required; `undefined` where it says nothing. “None” says something. */
export interface Stated {
  readonly education: Degree | undefined;
  readonly yearsManaging: number | undefined;
  readonly yearsInHealthcare: number | undefined;
  readonly certifications: readonly string[] | undefined;
}

/** Something else that a candidate has in place of what is asked. */
export interface StandIn {
  readonly what: string;
  /** Where the list says so. */
  readonly fields: readonly (keyof Stated)[];
}

/** One requirement, and what the list says to it. */
interface Judged {
  /** What it is about: `Degree`. */
  readonly what: string;
  /** What is asked, as a clause: `Bachelor is asked`. */
  readonly asked: string;
  /** The column of Roles that asks it. */
  readonly rule: keyof RoleColumns;
  /** The field of the list that says it. */
  readonly field: keyof Stated;
  /** What it says, in words. */
  readonly says: string | undefined;
  readonly isMet: boolean;
  readonly standIn: StandIn | undefined;
}

/**
 * What the list says of a candidate. A cell with the word “none” says that there is none; blank and “N/A” say nothing.
 *
 * @param compared The candidate and the list.
 */
export function stated({ candidate, list }: Compared): Stated {
  const isNone = (field: keyof Stated) => /^\s*none\s*$/i.test(String(candidate.cells[list.columnAt[field] ?? -1]));
  return {
    education: candidate.education ?? (isNone('education') ? 'none' : undefined),
    yearsManaging: candidate.yearsManaging ?? (isNone('yearsManaging') ? 0 : undefined),
    yearsInHealthcare: candidate.yearsInHealthcare ?? (isNone('yearsInHealthcare') ? 0 : undefined),
    certifications: candidate.certifications ?? (isNone('certifications') ? [] : undefined),
  };
}

/**
 * The standing to one requirement, with a line that names the rule, the candidate's cells, and, where something stands in
 * for what is asked, whether the role accepts that.
 *
 * @param compared The candidate and the role.
 * @param judged The requirement, and what the list says to it.
 */
export function requirementEntry(compared: Compared, judged: Judged): RequirementEntry {
  const standing = standingTo(compared, judged);
  const asked = `${judged.asked} (${roleCell(compared, judged.rule)})`;
  return {
    standing,
    line: `${judged.what}: ${standing.toLowerCase()}. ${asked}; ${because(compared, judged, standing)}.`,
  };
}

function standingTo({ role }: Compared, { says, isMet, standIn }: Judged): RequirementStanding {
  if (isMet) return 'Met';
  if (standIn && role.equivalentAccepted === 'yes') return 'Equivalent';
  return says === undefined ? 'Not stated' : 'Not met';
}

function because(compared: Compared, { field, says, standIn }: Judged, standing: RequirementStanding): string {
  const accepts = roleCell(compared, 'equivalentAccepted');
  const instead = standIn && `${standIn.what} (${theirCells(compared, standIn.fields)})`;
  if (standing === 'Equivalent')
    return `${instead} ${verbFor(standIn)} for it: “Equivalent accepted” is yes (${accepts})`;
  const found = says === undefined ? whyUnstated(compared, field) : `${theirCells(compared, [field])} says ${says}`;
  if (!instead || standing === 'Met') return found;
  return `${found}; ${instead} would stand for it, but “Equivalent accepted” is not yes (${accepts})`;
}

/** A single certificate stands, years stand. */
function verbFor(standIn: StandIn | undefined): string {
  return standIn?.fields.every((field) => field === 'certifications') ? 'stands' : 'stand';
}

function whyUnstated(compared: Compared, field: keyof Stated): string {
  const place = compared.list.columnAt[field];
  if (place === undefined) return 'your list has no column for it';
  const cell = compared.candidate.cells[place];
  const where = theirCells(compared, [field]);
  return isBlank(cell) ? `${where} is blank` : `${quoted(cell)} in ${where} does not say`;
}

/**
 * Where Roles says something of the role: `Roles!I2`.
 *
 * @param compared The role's row and its tab.
 * @param column The column's key.
 */
export function roleCell({ role, roles }: Compared, column: keyof RoleColumns): string {
  const place = roles.columnAt[column];
  return place === undefined ? roles.sheet : `${roles.sheet}!${cellAddress(role.row, place)}`;
}

function theirCells({ candidate, list }: Compared, fields: readonly (keyof Stated)[]): string {
  const places = fields.flatMap((field) => list.columnAt[field] ?? []);
  return `${list.sheet}!${places.map((place) => cellAddress(candidate.row, place)).join(', ')}`;
}
