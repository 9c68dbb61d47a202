import type { ReadingsOf } from '../../workbook/command';
import { Problem } from '../../workbook/problem';
import type { Reading } from '../../workbook/reading';
import type { Table } from '../../workbook/table';
import { competencies } from '../competencies';
import { profileOf } from '../profiles/profiles';
import { roleFinder } from '../roleNames';
import { type RoleColumns, roles } from '../roles';
import { dayInWords } from './dayInWords';
import { type InterviewKit, interviewKit } from './interviewKit';
import { type JobDescription, jobDescription } from './jobDescription';
import { ratedOn } from './ratedOn';

/** The papers of a role. */
export interface RoleDocuments {
  /** Every role, in the order of Roles. */
  readonly roles: readonly string[];
  readonly role: string;
  /** What they are made of, with the date of the profile. */
  readonly origin: string;
  readonly description: JobDescription;
  readonly kit: InterviewKit;
}

/** Which role is asked for: by its name, else by a word that stands in the selected row. */
export interface RoleAsked {
  readonly role: string | null;
  readonly selected: string;
}

const reads = { roles, competencies };

/** The rules of *Job description…* and *Interview kit…*. */
export interface DocumentRules {
  readonly reads: Readonly<Record<string, Table>>;
  /** The papers of the role that is asked for, or of the first one; nothing is changed. */
  make(readings: ReadingsOf<Readonly<Record<string, Table>>>, asked: RoleAsked): RoleDocuments;
}

/** *Job description…* and *Interview kit…*, made of what stands in Roles and Competencies now. */
export const roleDocuments: DocumentRules = { reads, make };

function make(readings: ReadingsOf<typeof reads>, asked: RoleAsked): RoleDocuments {
  const row = rowAsked(readings.roles, asked);
  const role = row.role ?? '';
  const rated = ratedOn(readings.competencies, role);
  return {
    roles: [...new Set(readings.roles.rows.flatMap((each) => each.role ?? []))],
    role,
    origin: originOf(role),
    description: jobDescription({ role: row, roles: readings.roles, rated }),
    kit: interviewKit(readings.competencies, rated),
  };
}

function rowAsked(tab: Reading<RoleColumns>, { role, selected }: RoleAsked) {
  const name = role ?? roleFinder(tab.rows)(selected) ?? tab.rows.find((each) => each.role !== undefined)?.role;
  const row = tab.rows.find((each) => each.role !== undefined && each.role === name);
  if (row) return row;
  const place = { sheet: tab.exists ? tab.sheet : '', cell: '' };
  if (!tab.exists) throw new Problem(`this needs the tab “${tab.sheet}”: choose “Set up or repair…” first`, place);
  if (role === null) throw new Problem(`“${tab.sheet}” has no role yet; type one there, then open this again`, place);
  throw new Problem(`there is no role “${role}” in “${tab.sheet}” any more; choose another one`, place);
}

function originOf(role: string): string {
  const profile = profileOf(role);
  if (!profile) return 'Made from your own Roles and Competencies.';
  return `Made from your Roles and Competencies. Profile “${profile.name}” gone over on ${dayInWords(profile.checkedOn)}.`;
}
