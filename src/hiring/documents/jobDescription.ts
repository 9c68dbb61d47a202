import type { Reading, ReadRow } from '../../workbook/reading';
import type { RoleColumns } from '../roles';
import { type Gap, gapIn, unreadableIn } from './gap';
import { payOffered } from './payOffered';
import type { Rated } from './ratedOn';
import { requirementLines } from './requirementLines';

/** A job as it is advertised. */
export interface JobDescription {
  /** Site, openings and pay, where they are stated. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly duties: readonly string[];
  readonly requirements: readonly string[];
  /** How applications are judged, a sentence each. */
  readonly judging: readonly string[];
  readonly ratedOn: readonly { readonly name: string; readonly share: number }[];
  readonly fairness: string;
  readonly toMend: readonly Gap[];
}

/** A role's row, its tab, and what the role is rated on. */
export interface RoleAsStated {
  readonly role: ReadRow<RoleColumns>;
  readonly roles: Reading<RoleColumns>;
  readonly rated: Rated;
}

/**
 * The description of a job, made of what stands in Roles and Competencies; what is blank there is left out and named.
 *
 * @param stated The role.
 */
export function jobDescription(stated: RoleAsStated): JobDescription {
  const { role, rated } = stated;
  const requirements = requirementLines(role);
  return {
    facts: factsOf(role),
    duties: dutiesOf(role),
    requirements,
    judging: requirements.length > 0 ? [REQUIRED, ...JUDGING] : JUDGING,
    ratedOn: rated.ratedOn.filter(({ share }) => share > 0).map(({ name, share }) => ({ name, share })),
    fairness: FAIRNESS,
    toMend: [...toMend(stated), ...rated.gaps],
  };
}

const REQUIRED =
  'First we look at what the job requires: it is met, met by an equivalent, or not met. It adds no points.';
const JUDGING = [
  'Everyone whom we interview for this job gets the same questions, in the same order.',
  'Interviewers rate the answers from 1 to 5 against written descriptions, each alone, before they compare.',
  'The ratings give a score that puts candidates in order. A person decides, not the score.',
];
const FAIRNESS =
  'We welcome every applicant and decide by what the work needs, not by race, color, religion, sex, national origin, age, disability, genetic information or anything else that the law protects. If you need an accommodation to apply or to be interviewed, tell us.';

function factsOf({ site, openings, payFrom, payTo }: ReadRow<RoleColumns>): JobDescription['facts'] {
  const pay = payOffered(payFrom, payTo);
  return [
    ...(site === undefined ? [] : [{ name: 'Site', text: site }]),
    ...(openings ? [{ name: 'Openings', text: String(openings) }] : []),
    ...(pay === undefined ? [] : [{ name: 'Pay', text: pay }]),
  ];
}

/** One a line, without the dashes and dots that people put before them. */
function dutiesOf({ duties = '' }: ReadRow<RoleColumns>): readonly string[] {
  return duties
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–•*·]\s*/, '').trim())
    .filter((line) => line !== '');
}

function toMend({ role, roles }: RoleAsStated): readonly Gap[] {
  const { row, payFrom, payTo } = role;
  const gap = (column: keyof RoleColumns, message: string) => gapIn(roles, message, { row, column });
  const pay = payOffered(payFrom, payTo);
  return [
    ...unreadableIn(roles, [role]),
    ...(pay === undefined ? [gap('payFrom', 'no pay is stated; type the range into “Pay from” and “Pay to”')] : []),
    ...(pay !== undefined && !/ an? /.test(pay) ? [gap('payFrom', 'this pay could be for an hour or for a year')] : []),
    ...(payFrom && payTo && payFrom > payTo ? [gap('payFrom', '“Pay from” is above “Pay to”')] : []),
    ...(dutiesOf(role).length === 0 ? [gap('duties', 'no duties are stated; type them, one per line')] : []),
  ];
}
