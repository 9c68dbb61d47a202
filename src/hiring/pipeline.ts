import { SCALE_MAX } from '../people/rating';
import { type Column, day, number, text } from '../workbook/columns';
import { normaliseWords } from '../workbook/normaliseWords';
import { table } from '../workbook/table';

const PERCENT = '0%';
const ONE_DECIMAL = '0.0';

/** The scored list: a row per candidate, then a column per competency and one per weight. */
export const pipeline = table({
  name: 'Pipeline',
  about:
    'Every candidate with score and rank. Score, rank and weights are formulas: click one to see how it comes about.',
  key: ['candidateId'],
  needs: ['candidateId', 'candidate', 'role', 'score', 'rankedIn'],
  columns: {
    rank: number('Rank', { note: 'Place by score among those in play for the role; equal scores share a place.' }),
    candidate: text('Candidate', { note: 'From your list.' }),
    role: text('Role', { note: 'From your list, as Roles names it.' }),
    stage: text('Stage', { note: 'From your list.' }),
    applied: day('Applied', { note: 'From your list.' }),
    daysInStage: number('Days in stage', {
      note: 'Days since the candidate came to this stage, on the day of the last refresh.',
    }),
    score: number('Score', {
      note: 'Weighted mean of the ratings that are there, from 0 (all 1) to 100 (all 5). Missing ratings are left out.',
      format: ONE_DECIMAL,
    }),
    ratedSoFar: number('Rated so far', { note: 'Share of the weight that has been rated.', format: PERCENT }),
    lowestRater: number('Lowest rater', {
      note: 'The lowest score of an interviewer; needs two interviewers.',
      format: ONE_DECIMAL,
    }),
    highestRater: number('Highest rater', {
      note: 'The highest score of an interviewer; needs two interviewers.',
      format: ONE_DECIMAL,
    }),
    interviewers: number('Interviewers', { note: 'How many interviewers sent a scorecard.' }),
    requirements: text('Requirements', {
      note: 'Whether the candidate meets what the role requires. Never adds points.',
    }),
    nextStep: text('Next step', { note: 'From Stages.' }),
    flags: text('Flags', { note: 'What to look at before you decide.' }),
    candidateId: text('Candidate ID', { note: 'Ties this row to your list.' }),
    rankedIn: text('Ranked in', { note: 'The role while the candidate is in play; blank when rejected or withdrawn.' }),
  },
});

const { candidateId, candidate, role, stage, score, rankedIn } = pipeline.columns;

/** What a refresh has to know of the rows that are there: all else in them is made anew. */
export const pipelineRows = table({
  ...pipeline,
  key: ['candidateId'],
  columns: { candidateId, candidate, role, stage, score, rankedIn },
});

export type PipelineRowColumns = (typeof pipelineRows)['columns'];

/** What Flags says of a candidate who is no longer in the user’s list. */
export const GONE = 'No longer in your list';

/** What Flags says, before the competency, where another rating was typed to try it out. */
export const WHAT_IF = 'What-if rating: ';

/** What stands between two flags. */
export const BETWEEN = '; ';

const WEIGHT = 'Weight: ';

/**
 * The column of a competency's mean ratings.
 *
 * @param competency The competency's name.
 * @example ratingColumn('Teamwork').header // 'Teamwork'
 */
export function ratingColumn(competency: string): Column<number> {
  const note = `Mean rating for ${competency}. Type another number to try it out; Refresh puts the recorded rating back.`;
  return number(competency, { note, least: 1, most: SCALE_MAX, format: ONE_DECIMAL });
}

/**
 * The column of a competency's weights.
 *
 * @param competency The competency's name.
 * @example weightColumn('Teamwork').header // 'Weight: Teamwork'
 */
export function weightColumn(competency: string): Column<number> {
  const note = `The weight of ${competency} for the candidate’s role, looked up in Competencies. Change it there.`;
  return number(weightHeader(competency), { note, least: 0, isHidden: true });
}

/**
 * The header of a competency's weights; the header of its ratings is its name.
 *
 * @param competency The competency's name.
 * @example weightHeader('Teamwork') // 'Weight: Teamwork'
 */
export function weightHeader(competency: string): string {
  return WEIGHT + competency;
}

/**
 * The competencies that a Pipeline tab has columns for.
 *
 * @param headers Its headers.
 * @returns Their names, in the order of their weights.
 * @example competenciesIn(['Rank', 'Teamwork', 'Weight: Teamwork']) // ['Teamwork']
 */
export function competenciesIn(headers: readonly string[]): readonly string[] {
  return headers.filter((header) => header.startsWith(WEIGHT)).map((header) => header.slice(WEIGHT.length));
}

const OWN_HEADERS = new Set(Object.values(pipeline.columns).map((column) => normaliseWords(column.header)));

/**
 * The competency that a column of ratings in the user's list stands for. A header that means something else in Pipeline
 * already, the add-on's or the user's, gets the word “rating”.
 *
 * @param header The header in the user's list.
 * @param headers The headers that Pipeline has.
 * @example competencyOf('Teamwork', []) // 'Teamwork'
 * @example competencyOf('Score', []) // 'Score rating'
 * @example competencyOf('Charm', ['Rank', 'Charm']) // 'Charm rating'
 * @example competencyOf('Charm', ['Rank', 'Charm', 'Weight: Charm']) // 'Charm'
 */
export function competencyOf(header: string, headers: readonly string[]): string {
  const name = normaliseWords(header);
  const known = competenciesIn(headers).some((each) => normaliseWords(each) === name);
  const isTaken = OWN_HEADERS.has(name) || (!known && headers.some((each) => normaliseWords(each) === name));
  return isTaken ? `${header} rating` : header;
}

/**
 * The competency of a column of ratings: what Pipeline calls it already, else by its own name. A rating of the whole
 * candidate went by its header before it was called “Overall”: what goes by that keeps its weight.
 *
 * @param rated The column.
 * @param headers The headers that Pipeline has.
 * @example competencyFor({ header: 'Score', competency: 'Overall' }, ['Score rating', 'Weight: Score rating']) // 'Score rating'
 */
export function competencyFor(
  { header, competency }: { readonly header: string; readonly competency: string },
  headers: readonly string[],
): string {
  const known = new Set(competenciesIn(headers).map(normaliseWords));
  const before = [header, `${header} rating`].find((name) => known.has(normaliseWords(name)));
  const isNew = !known.has(normaliseWords(competency));
  return isNew && before !== undefined ? before : competencyOf(competency, headers);
}
