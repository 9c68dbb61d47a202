import { saysNothing } from '../../workbook/cell';
import type { RowOf } from '../../workbook/columns';
import { normaliseWords } from '../../workbook/normaliseWords';
import { yearsInWords } from '../requirementEntries/yearsInWords';
import type { RoleColumns } from '../roles';

/** What Roles says of what a role requires. */
export type Required = Partial<
  Pick<
    RowOf<RoleColumns>,
    | 'minimumEducation'
    | 'equivalentAccepted'
    | 'minimumYearsManaging'
    | 'minimumYearsInHealthcare'
    | 'requiredCertificates'
  >
>;

/** Degrees as an advertisement names them; other words stay as they were typed. */
const DEGREES: Readonly<Record<string, string>> = {
  'high school': 'High school diploma',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
};

/**
 * What a role requires, a line each, as an advertisement says it.
 *
 * @param role The role's row in Roles; what is blank is not asked.
 * @returns None: `[]`.
 * @example requirementLines({ minimumEducation: 'Bachelor', minimumYearsManaging: 2 }) // ['Bachelor’s degree', 'At least 2 years in charge of people']
 */
export function requirementLines(role: Required): readonly string[] {
  const { minimumEducation: education, requiredCertificates: certificates } = role;
  const lines = [
    saysNothing(education) ? [] : (DEGREES[normaliseWords(education ?? '')] ?? `Education: ${education}`),
    atLeast(role.minimumYearsManaging, 'in charge of people'),
    atLeast(role.minimumYearsInHealthcare, 'of work in healthcare'),
    saysNothing(certificates) ? [] : `Certificate: ${certificates}`,
  ].flat();
  return role.equivalentAccepted === 'yes' && lines.length > 0 ? [...lines, EQUIVALENT] : lines;
}

const EQUIVALENT = 'Equivalents are accepted: years of work or a related certificate can stand in for some of this.';

function atLeast(years: number | undefined, what: string): string | readonly string[] {
  return years ? `At least ${yearsInWords(years)} ${what}` : [];
}
