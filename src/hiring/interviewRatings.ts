import type { Day } from '../calendar/day';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading, ReadRow } from '../workbook/reading';
import type { Recorded } from './recordedRatings';
import type { ScorecardColumns } from './scorecards';

type Line = ReadRow<ScorecardColumns>;

/** What interviewers made of one candidate. */
export interface Interviewed {
  /** The mean of the interviewers’ own means, in the order of the competencies. */
  readonly ratings: readonly Recorded[];
  /** Each interviewer’s own means, in the order of the competencies; `NaN` where there is none. */
  readonly byInterviewer: readonly (readonly number[])[];
}

/** What the scorecards say, by Candidate ID. */
export interface InterviewRatings {
  /** `undefined` for someone without a scorecard. */
  of(candidateId: string): Interviewed | undefined;
}

/**
 * The ratings of the scorecards: first the mean of an interviewer’s rounds, then the mean of the interviewers, so that
 * nobody who rated more often has more say. Of two scorecards of one interviewer for one round the later one counts.
 *
 * @param scorecards The Scorecards tab.
 * @param names The competencies, in order.
 * @returns Ratings by candidate.
 */
export function interviewRatings(
  { rows }: Pick<Reading<ScorecardColumns>, 'rows'>,
  names: readonly string[],
): InterviewRatings {
  const placeOf = new Map(names.map((name, place) => [normaliseWords(name), place]));
  const found = new Map<string, Interviewed>();
  for (const [candidate, lines] of grouped(rows, ({ candidateId }) => candidateId)) {
    const byInterviewer = [...grouped(lines, interviewerOf).values()].map((own) => latestOfRounds(own));
    const means = byInterviewer.map((own) => meansOf(own, placeOf));
    found.set(candidate, { ratings: pooled(byInterviewer.flat(), means, placeOf), byInterviewer: means });
  }
  return { of: (candidateId) => found.get(candidateId) };
}

/**
 * The competencies that scorecards rate.
 *
 * @param scorecards The Scorecards tab.
 * @returns Names as they stand there, each once.
 */
export function interviewedCompetencies({ rows }: Pick<Reading<ScorecardColumns>, 'rows'>): readonly string[] {
  return [...new Set(rows.flatMap(({ competency, rating }) => (rating === undefined ? [] : (competency ?? []))))];
}

function grouped(lines: readonly Line[], keyOf: (line: Line) => string | undefined): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const others = groups.get(key);
    if (others) others.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

function interviewerOf({ interviewer }: Line): string | undefined {
  return interviewer === undefined ? undefined : normaliseWords(interviewer);
}

/** Of each round the scorecard that was sent last; of the same day the one further down. */
function latestOfRounds(lines: readonly Line[]): readonly Line[] {
  return [...grouped(lines, ({ round }) => normaliseWords(round ?? '')).values()].flatMap((ofRound) => {
    const cards = [...grouped(ofRound, ({ scorecardId }) => scorecardId ?? '').values()];
    return cards.reduce((last, card) => (sentOn(card) >= sentOn(last) ? card : last));
  });
}

function sentOn([line]: readonly Line[]): Day | '' {
  return line?.submitted ?? '';
}

function meansOf(lines: readonly Line[], placeOf: ReadonlyMap<string, number>): readonly number[] {
  const ratings = Array.from({ length: placeOf.size }, (): number[] => []);
  for (const { competency, rating } of lines) {
    const place = placeOf.get(normaliseWords(competency ?? ''));
    if (place !== undefined && typeof rating === 'number') ratings[place]?.push(rating);
  }
  return ratings.map(mean);
}

function pooled(
  lines: readonly Line[],
  means: readonly (readonly number[])[],
  placeOf: ReadonlyMap<string, number>,
): readonly Recorded[] {
  const asked = new Set(lines.map(({ competency }) => placeOf.get(normaliseWords(competency ?? ''))));
  return Array.from({ length: placeOf.size }, (_, place) => {
    const rated = means.map((own) => own[place] ?? Number.NaN).filter((rating) => !Number.isNaN(rating));
    if (rated.length > 0) return mean(rated);
    return asked.has(place) ? 'Not asked' : undefined;
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
