import type { Reading } from '../../workbook/reading';
import type { CompetencyColumns } from '../competencies';
import { ANCHORS, QUESTIONS } from '../competencyTexts';
import { type Gap, gapIn } from './gap';
import { NOT_TO_ASK, type NotToAsk } from './notToAsk';
import { PROBES } from './probes';
import { questionGuard } from './questionGuard';
import type { Rated, RatedOn } from './ratedOn';

/** A question, and why it is better left out. */
export interface KitQuestion {
  readonly question: string;
  readonly warning: string | null;
}

/** What an interviewer has in hand. */
export interface InterviewKit {
  readonly howTo: readonly string[];
  readonly probes: readonly string[];
  readonly parts: readonly {
    readonly name: string;
    readonly share: number;
    readonly questions: readonly KitQuestion[];
    readonly anchors: readonly string[];
  }[];
  readonly notToAsk: readonly NotToAsk[];
  readonly toMend: readonly Gap[];
}

/**
 * The kit for the interviews of a role: its questions in their order, what each rating looks like, and what not to ask.
 *
 * @param competencies The Competencies tab.
 * @param rated What the role is rated on.
 */
export function interviewKit(competencies: Reading<CompetencyColumns>, { ratedOn, gaps }: Rated): InterviewKit {
  return {
    howTo: HOW_TO,
    probes: PROBES,
    parts: ratedOn.map(({ name, share, anchors, questions }) => {
      return { name, share, anchors, questions: questions.map(guarded) };
    }),
    notToAsk: NOT_TO_ASK,
    toMend: [...gaps, ...ratedOn.flatMap((each) => toMend(competencies, each))],
  };
}

const HOW_TO = [
  'Ask everyone these questions, in this order and in these words. Where an answer stays general, add a probe.',
  'Note what was said. After each part, tick the description that comes closest; tick “Not asked” where time ran out.',
  'Rate on your own, and compare only when everyone has handed in.',
  'Then type the ratings into “Score an interview…”, and keep these pages with the papers of the search.',
];

function guarded(question: string): KitQuestion {
  const topic = questionGuard(question);
  const found = NOT_TO_ASK.find((each) => each.topic === topic);
  return { question, warning: found ? `Leave this out: it touches ${found.topic}. Instead: ${found.instead}` : null };
}

function toMend(competencies: Reading<CompetencyColumns>, { name, row, anchors, questions }: RatedOn): readonly Gap[] {
  if (row === undefined) return [];
  const blank = ANCHORS.filter((_, at) => anchors[at] === '');
  const cells = competencies.rows.find((each) => each.row === row);
  const touching = QUESTIONS.flatMap((column) => {
    const topic = questionGuard(cells?.[column] ?? '');
    return topic ? [gapIn(competencies, `a question of “${name}” touches ${topic}`, { row, column })] : [];
  });
  return [
    ...blank.slice(0, 1).map((column) => gapIn(competencies, undescribed(name, blank), { row, column })),
    ...(questions.length > 0 ? [] : [gapIn(competencies, `“${name}” has no question`, { row, column: 'question1' })]),
    ...touching,
  ];
}

function undescribed(name: string, blank: readonly (typeof ANCHORS)[number][]): string {
  const ratings = blank.map((key) => key.slice(-1)).join(', ');
  return `“${name}”: nothing says what ${blank.length === 1 ? 'a rating' : 'ratings'} of ${ratings} look${blank.length === 1 ? 's' : ''} like`;
}
