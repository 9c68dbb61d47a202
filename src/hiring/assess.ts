import type { Day } from '../calendar/day';
import type { CandidateColumns } from '../people/candidates';
import { duplicates } from '../people/duplicates';
import { SCALE_MAX } from '../people/rating';
import type { Candidate } from '../people/trackedCandidates';
import type { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import { competencyNames } from './competencyNames';
import { coverage } from './coverage';
import { flags } from './flags';
import type { PipelineRowColumns } from './pipeline';
import { ranks } from './ranks';
import { type Recorded, recordedRatings } from './recordedRatings';
import type { RoleColumns } from './roles';
import { roleWeights } from './roleWeights';
import { score } from './score';
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
  readonly today: Day;
  /** The share of the weight below which a score is flagged, 0–1. */
  readonly enoughRated: number;
}

/** A candidate with everything that Pipeline shows. */
export interface Assessed extends Standing {
  readonly candidate: Candidate;
  readonly flags: readonly string[];
  readonly ratings: readonly Recorded[];
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
  const names = competencyNames(about.competencies.rows, about.list, about.pipeline.headers);
  const recorded = recordedRatings(about.list, about.people, { names, pipelineHeaders: about.pipeline.headers });
  const weights = roleWeights(
    about.competencies,
    names,
    about.roles.rows.flatMap(({ role }) => role ?? []),
  );
  const standing = standingIn(about);
  const unranked = about.people.map((candidate) => {
    const place = standing(candidate);
    const ratings = recorded.of(candidate);
    return { ...place, candidate, ratings, ...scored(ratings, weights.of(place.role)) };
  });
  const places = ranks(
    unranked.map(({ score }) => score),
    unranked.map(({ rankedIn }) => rankedIn),
  );
  const sameAs = duplicates(about.people);
  const rows = unranked.map((each, i): Assessed => {
    const others = { stage: each.candidate.stage, enough: about.enoughRated, sameAs: sameAs.get(each.candidate) };
    return { ...each, rank: places[i], flags: flags(each, others) };
  });
  const unclear = rows.flatMap(({ problems }) => problems);
  return {
    competencies: names,
    rows,
    problems: [...recorded.problems, ...unclear, ...weights.problems, ...unweighted(rows, names, about.competencies)],
  };
}

function scored(ratings: readonly Recorded[], weights: readonly (number | undefined)[]) {
  const numbers = ratings.map((rating) => (typeof rating === 'number' ? rating : Number.NaN));
  const known = weights.map((weight) => weight ?? 0);
  const hasRecord = ratings.some((rating) => rating !== undefined);
  const share = hasRecord && known.some((weight) => weight > 0) ? coverage(numbers, known) : undefined;
  return { weights, score: score(numbers, known, SCALE_MAX), share };
}
