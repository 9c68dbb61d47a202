import type { RowOf } from '../workbook/columns';
import type { CompetencyColumns } from './competencies';

/** The cells of Competencies with what each rating looks like, and with the questions. */
export const ANCHORS = ['anchor1', 'anchor2', 'anchor3', 'anchor4', 'anchor5'] as const;
export const QUESTIONS = ['question1', 'question2', 'question3', 'question4'] as const;

/** What a row of Competencies says in words. */
export interface CompetencyTexts {
  readonly name: string;
  /** What a rating of 1, 2, 3, 4 and 5 looks like; blank where nothing was written. */
  readonly anchors: readonly string[];
  /** In the order in which they are asked. */
  readonly questions: readonly string[];
}

/**
 * What a row of Competencies says in words.
 *
 * @param row The row.
 * @example competencyTexts({ competency: 'Teamwork', question2: 'Whom did you help?' }).questions // ['Whom did you help?']
 */
export function competencyTexts(row: Partial<RowOf<CompetencyColumns>>): CompetencyTexts {
  return {
    name: row.competency ?? '',
    anchors: ANCHORS.map((key) => row[key] ?? ''),
    questions: QUESTIONS.flatMap((key) => row[key] ?? []),
  };
}
