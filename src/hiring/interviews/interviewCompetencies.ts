import type { Reading } from '../../workbook/reading';
import type { CompetencyColumns } from '../competencies';
import { type CompetencyTexts, competencyTexts } from '../competencyTexts';
import { isSameName } from '../isSameName';

/** What is asked for in interviews of a role, and what is not. */
export interface Asked {
  readonly competencies: readonly CompetencyTexts[];
  /** Names without a weight: they are not part of the role. */
  readonly unweighted: readonly string[];
}

/**
 * What interviews for a role ask about, as Competencies states it. Without a weight a competency is not part of the role.
 *
 * @param competencies The Competencies tab.
 * @param role The role, as Roles names it.
 * @returns In the order of the tab, each name once.
 */
export function interviewCompetencies({ rows }: Pick<Reading<CompetencyColumns>, 'rows'>, role: string): Asked {
  const own = rows.filter((row) => row.competency !== undefined && isSameName(row.role, role));
  const firsts = own.filter((row, at) => own.findIndex((each) => isSameName(each.competency, row.competency)) === at);
  return {
    competencies: firsts.filter(({ weight }) => weight !== undefined).map(competencyTexts),
    unweighted: firsts.filter(({ weight }) => weight === undefined).map(({ competency = '' }) => competency),
  };
}
