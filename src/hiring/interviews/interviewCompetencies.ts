import type { Reading } from '../../workbook/reading';
import type { CompetencyColumns } from '../competencies';

/** A competency as an interview asks for it. */
export interface InterviewCompetency {
  readonly name: string;
  /** What a rating of 1, 2, 3, 4 and 5 looks like; blank where nothing was written. */
  readonly anchors: readonly string[];
  /** In the order in which they are asked. */
  readonly questions: readonly string[];
}

/** What is asked for in interviews of a role, and what is not. */
export interface Asked {
  readonly competencies: readonly InterviewCompetency[];
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
  const own = rows.filter((row) => row.competency !== undefined && isSame(row.role, role));
  const firsts = own.filter((row, at) => own.findIndex((each) => isSame(each.competency, row.competency ?? '')) === at);
  return {
    competencies: firsts.filter(({ weight }) => weight !== undefined).map(asked),
    unweighted: firsts.filter(({ weight }) => weight === undefined).map(({ competency = '' }) => competency),
  };
}

type Row = Reading<CompetencyColumns>['rows'][number];

function asked(row: Row): InterviewCompetency {
  const { anchor1, anchor2, anchor3, anchor4, anchor5, question1, question2, question3, question4 } = row;
  return {
    name: row.competency ?? '',
    anchors: [anchor1, anchor2, anchor3, anchor4, anchor5].map((anchor) => anchor ?? ''),
    questions: [question1, question2, question3, question4].flatMap((question) => question ?? []),
  };
}

function isSame(name: string | undefined, other: string): boolean {
  return name?.toLowerCase() === other.toLowerCase();
}
