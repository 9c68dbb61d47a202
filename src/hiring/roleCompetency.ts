import { normaliseWords } from '../workbook/normaliseWords';

/**
 * A competency of a role as one word: what tells the rows of Competencies apart.
 *
 * @param role The role, in any spelling of case and punctuation.
 * @param competency The competency, likewise.
 * @example roleCompetency('Front-Desk', 'Teamwork') === roleCompetency('front desk', 'teamwork') // true
 */
export function roleCompetency(role: string | undefined, competency: string | undefined): string {
  return `${normaliseWords(role ?? '')}\n${normaliseWords(competency ?? '')}`;
}
