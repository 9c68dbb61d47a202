import { type Day, daysBetween } from '../calendar/day';
import type { CandidateColumns } from '../people/candidates';
import { duplicates } from '../people/duplicates';
import type { Candidate } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import { competencyNames } from './competencyNames';
import { coverage } from './coverage';
import { flags } from './flags';
import type { PipelineColumns } from './pipeline';
import { ranks } from './ranks';
import { type Recorded, recordedRatings } from './recordedRatings';
import { ONLY_ROLE, roleFinder } from './roleNames';
import type { RoleColumns } from './roles';
import { roleWeights } from './roleWeights';
import { score } from './score';
import { stageFinder, unknownWord } from './stageFinder';
import type { StageColumns } from './stages';

/** What an assessment looks at. */
export interface Assessing {
  readonly list: Reading<CandidateColumns>;
  readonly people: readonly Candidate[];
  readonly roles: Reading<RoleColumns>;
  readonly competencies: Reading<CompetencyColumns>;
  readonly stages: Reading<StageColumns>;
  readonly pipeline: Reading<PipelineColumns>;
  readonly today: Day;
  /** The share of the weight below which a score is flagged, 0–1. */
  readonly enoughRated: number;
}

/** A candidate with everything that Pipeline shows. */
export interface Assessed {
  readonly candidate: Candidate;
  readonly role: string | undefined;
  readonly rankedIn: string | undefined;
  readonly isActive: boolean;
  readonly daysInStage: number | undefined;
  readonly isStuck: boolean;
  readonly nextStep: string | undefined;
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
  const recorded = recordedRatings(about.list, about.people, names);
  const weights = roleWeights(about.competencies, names);
  const problems = [...recorded.problems, ...weights.problems];
  const standing = standingOf(about, problems);
  const unranked = about.people.map((candidate) => {
    const place = standing(candidate);
    const ratings = recorded.of(candidate);
    return { candidate, ...place, ratings, ...scored(ratings, weights.of(place.role)) };
  });
  const places = ranks(
    unranked.map(({ score }) => score),
    unranked.map(({ rankedIn }) => rankedIn),
  );
  const sameAs = duplicates(about.people);
  const rows = unranked.map(
    (each, i): Assessed => ({
      ...each,
      rank: places[i],
      flags: flags({
        daysInStage: each.daysInStage,
        daysAllowed: each.daysAllowed,
        stage: each.candidate.stage,
        isActive: each.isActive,
        share: each.share,
        enough: about.enoughRated,
        sameAs: sameAs.get(each.candidate),
      }),
    }),
  );
  return { competencies: names, rows, problems };
}

function scored(ratings: readonly Recorded[], weights: readonly (number | undefined)[]) {
  const numbers = ratings.map((rating) => (typeof rating === 'number' ? rating : Number.NaN));
  const known = weights.map((weight) => weight ?? 0);
  const hasRecord = ratings.some((rating) => rating !== undefined);
  const share = hasRecord && known.some((weight) => weight > 0) ? coverage(numbers, known) : undefined;
  return { weights, score: score(numbers, known, 5), share };
}

type Standing = Pick<Assessed, 'role' | 'rankedIn' | 'isActive' | 'daysInStage' | 'isStuck' | 'nextStep'> & {
  readonly daysAllowed: number | undefined;
};

/** Where each candidate stands; what is unclear goes into `problems`. */
function standingOf({ list, roles, stages, today }: Assessing, problems: Problem[]): (person: Candidate) => Standing {
  const findRole = roleFinder(roles.rows);
  const findStage = stageFinder(stages.rows);
  const name = (row: number, key: keyof CandidateColumns, message: string) =>
    problems.push(new Problem(message, { sheet: list.sheet, cell: cellAddress(row, list.columnAt[key] ?? 0) }));
  return ({ row, role: word = list.columnAt.role === undefined ? ONLY_ROLE : '', stage: step, stageSince }) => {
    const role = findRole(word);
    if (word === '') name(row, 'role', 'no role; this candidate is not ranked');
    else if (role === undefined)
      name(
        row,
        'role',
        unknownWord(
          word,
          'Role',
          roles.rows.flatMap((each) => each.role ?? []),
        ),
      );
    const stage = step === undefined ? undefined : findStage(step);
    if (step !== undefined && !stage)
      name(
        row,
        'stage',
        unknownWord(
          step,
          'Stage',
          stages.rows.flatMap((each) => each.stage ?? []),
        ),
      );
    const days = stageSince === undefined ? undefined : daysBetween(stageSince, today);
    if (days !== undefined && days < 0) name(row, 'stageSince', `${stageSince} lies in the future`);
    const kind = stage?.kind ?? 'active';
    const daysInStage = days !== undefined && days >= 0 ? days : undefined;
    const isStuck = kind === 'active' && (daysInStage ?? 0) > (stage?.daysAllowed ?? Number.POSITIVE_INFINITY);
    const rankedIn = kind === 'active' || kind === 'hired' ? role : undefined;
    const isActive = kind === 'active';
    return {
      role,
      rankedIn,
      isActive,
      daysInStage,
      isStuck,
      daysAllowed: stage?.daysAllowed,
      nextStep: stage?.nextStep,
    };
  };
}
