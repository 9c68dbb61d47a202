import { coverage } from '../../src/hiring/coverage';
import { ranks } from '../../src/hiring/ranks';
import { roleWeights } from '../../src/hiring/roleWeights';
import { score } from '../../src/hiring/score';
import { SCALE_MAX } from '../../src/people/rating';
import type { BigPractice } from './bigPractice';

/** Stage → how many candidates. */
export type Counts = ReadonlyMap<string, number>;

/** What the formulas of the file work out: one of each per candidate, `undefined` where the cell is blank. */
export interface WorkedOut {
  readonly weights: readonly (readonly (number | undefined)[])[];
  readonly scores: readonly (number | undefined)[];
  readonly shares: readonly number[];
  readonly ranks: readonly (number | undefined)[];
  readonly counts: Counts;
}

/**
 * Weights, scores, shares rated, ranks and counts by the rules that *Refresh pipeline* goes by, without reading and writing.
 *
 * @param practice Weights and candidates, each of them with a rating.
 */
export function ourRules({ competencies, names, roles, people }: BigPractice): WorkedOut {
  const byRole = roleWeights(competencies, names, roles);
  const weights = people.map(({ role }) => byRole.of(role));
  const known = weights.map((each) => each.map((weight) => weight ?? 0));
  const ratings = people.map((each) =>
    each.ratings.map((rating) => (typeof rating === 'number' ? rating : Number.NaN)),
  );
  const scores = ratings.map((each, i) => score(each, known[i] ?? [], SCALE_MAX));
  const groups = people.map(({ rankedIn }) => rankedIn);
  return {
    weights,
    scores,
    shares: ratings.map((each, i) => coverage(each, known[i] ?? [])),
    ranks: ranks(scores, groups),
    counts: countsOf(people.map(({ stage }) => stage)),
  };
}

function countsOf(stages: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
}
