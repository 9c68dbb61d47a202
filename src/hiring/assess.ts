import type { Day } from '../calendar/day';
import type { CandidateColumns } from '../people/candidates';
import { type Duplicate, duplicates } from '../people/duplicates';
import { SCALE_MAX } from '../people/rating';
import type { Candidate } from '../people/trackedCandidates';
import type { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import { competencyNames } from './competencyNames';
import { coverage } from './coverage';
import { flags } from './flags';
import { type Interviewed, interviewedCompetencies, interviewRatings } from './interviewRatings';
import type { PipelineRowColumns } from './pipeline';
import { ranks } from './ranks';
import { type Raters, raters } from './raters';
import { type Recorded, recordedRatings } from './recordedRatings';
import { type Requirements, requirementsOf } from './requirements';
import type { RoleColumns } from './roles';
import { roleWeights } from './roleWeights';
import { score } from './score';
import type { ScorecardColumns } from './scorecards';
import type { StageColumns } from './stages';
import { type Standing, standingIn } from './standing';
import { unweighted } from './unweighted';

/** What an assessment looks at. */
export interface Assessing {
  readonly list: Reading<CandidateColumns>;
  readonly people: readonly Candidate[];
  readonly roles: Reading<RoleColumns>;
  readonly competencies: Reading<CompetencyColumns>;
  readonly stages: Reading<StageColumns>;
  readonly pipeline: Reading<PipelineRowColumns>;
  readonly scorecards: Reading<ScorecardColumns>;
  readonly today: Day;
  /** The share of the weight below which a score is flagged, 0–1. */
  readonly enoughRated: number;
}

/** A candidate with everything that Pipeline shows. */
export interface Assessed extends Standing {
  readonly candidate: Candidate;
  readonly flags: readonly string[];
  readonly ratings: readonly Recorded[];
  readonly raters: Raters;
  readonly sameAs: Duplicate | undefined;
  readonly requirements: Requirements;
  readonly weights: readonly (number | undefined)[];
  readonly score: number | undefined;
  readonly share: number | undefined;
  readonly rank: number | undefined;
}

/** All candidates, assessed. */
export interface Assessment {
  readonly competencies: readonly string[];
  readonly rows: readonly Assessed[];
  readonly problems: readonly Problem[];
}

/**
 * Assesses every candidate: role, stage, ratings, weights, score, share rated, rank and flags.
 *
 * @param about The tabs, the candidates and the day.
 * @returns Candidates in the order of the user's list, and what was unclear, with cells.
 */
export function assess(about: Assessing): Assessment {
  const interviewed = interviewedCompetencies(about.scorecards);
  const names = competencyNames(about.competencies.rows, about.list, about.pipeline.headers, interviewed);
  const interviews = interviewRatings(about.scorecards, names);
  const recorded = recordedRatings(about.list, about.people, { names, pipelineHeaders: about.pipeline.headers });
  const weights = roleWeights(
    about.competencies,
    names,
    about.roles.rows.flatMap(({ role }) => role ?? []),
  );
  const standing = standingIn(about);
  const unranked = about.people.map((candidate) => {
    const place = standing(candidate);
    const interview = interviews.of(candidate.id);
    const ratings = together(recorded.of(candidate), interview);
    const { weights: own, ...rest } = scored(ratings, weights.of(place.role));
    const known = own.map((weight) => weight ?? 0);
    return { ...place, candidate, ratings, weights: own, ...rest, raters: raters(interview, known, names) };
  });
  const places = ranks(
    unranked.map(({ score }) => score),
    unranked.map(({ rankedIn }) => rankedIn),
  );
  const rowOfRole = new Map(about.roles.rows.map((row) => [row.role ?? '', row]));
  const same = duplicates(about.people);
  const rows = unranked.map((each, i): Assessed => {
    const { candidate, raters } = each;
    const others = { stage: candidate.stage, enough: about.enoughRated, sameAs: same.get(candidate), raters };
    const role = each.role === undefined ? undefined : rowOfRole.get(each.role);
    const requirements = requirementsOf(candidate, role, about);
    return { ...each, rank: places[i], sameAs: others.sameAs, requirements, flags: flags(each, others) };
  });
  const unclear = rows.flatMap(({ problems }) => problems);
  return {
    competencies: names,
    rows,
    problems: [...recorded.problems, ...unclear, ...weights.problems, ...unweighted(rows, names, about.competencies)],
  };
}

/** What interviewers sent counts before what stands in the list; the two are never averaged. */
function together(recorded: readonly Recorded[], interview: Interviewed | undefined): readonly Recorded[] {
  if (!interview) return recorded;
  return recorded.map((rating, i) => {
    const sent = interview.ratings[i];
    return sent === undefined || (sent === 'Not asked' && rating !== undefined) ? rating : sent;
  });
}

function scored(ratings: readonly Recorded[], weights: readonly (number | undefined)[]) {
  const numbers = ratings.map((rating) => (typeof rating === 'number' ? rating : Number.NaN));
  const known = weights.map((weight) => weight ?? 0);
  const hasRecord = ratings.some((rating) => rating !== undefined);
  const share = hasRecord && known.some((weight) => weight > 0) ? coverage(numbers, known) : undefined;
  return { weights, score: score(numbers, known, SCALE_MAX), share };
}
