import type { CellWrite } from '../../workbook/cell';
import type { CompetencyColumns } from '../competencies';
import type { ProfileCompetency } from './profile';

/**
 * What Competencies says of a competency: what each rating looks like, and the questions.
 *
 * @param competency A competency of a profile.
 * @returns Cells by the keys of the columns.
 */
export function competencyCells({
  anchors: [anchor1, anchor2, anchor3, anchor4, anchor5],
  questions: [question1, question2, question3, question4],
}: ProfileCompetency): Readonly<Partial<Record<keyof CompetencyColumns, CellWrite>>> {
  const asked = { question1, question2, question3, ...(question4 === undefined ? {} : { question4 }) };
  return { anchor1, anchor2, anchor3, anchor4, anchor5, ...asked };
}
