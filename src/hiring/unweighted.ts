import type { Candidate } from '../people/trackedCandidates';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import type { Recorded } from './recordedRatings';
import { roleCompetency } from './roleCompetency';

/** What is known of a candidate's ratings. */
interface Rated {
  readonly candidate: Candidate;
  readonly role: string | undefined;
  readonly ratings: readonly Recorded[];
}

/**
 * Ratings that count nowhere: the competency has no row for the role in Competencies. A row with a blank weight is a
 * decision and no problem.
 *
 * @param rows Candidates with their roles and ratings.
 * @param names The competencies, in the order of the ratings.
 * @param competencies The Competencies tab.
 * @returns One problem for each role and competency.
 */
export function unweighted(
  rows: readonly Rated[],
  names: readonly string[],
  competencies: Reading<CompetencyColumns>,
): readonly Problem[] {
  const decided = new Set(competencies.rows.map(({ role, competency }) => roleCompetency(role, competency)));
  return [...ratingCounts(rows, names)].flatMap(([role, counts]) =>
    names.flatMap((name, i) => {
      const count = counts[i] ?? 0;
      if (count === 0 || decided.has(roleCompetency(role, name))) return [];
      const what = `“${name}” has no weight for ${role}: ${counted(count, 'rating')} not in the score`;
      const message = `${what}; add a row, or choose “Set up or repair…”`;
      return [new Problem(message, { sheet: competencies.sheet, cell: '' })];
    }),
  );
}

/** How many ratings each role has for each competency. */
function ratingCounts(rows: readonly Rated[], names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { role, ratings } of rows) {
    if (role === undefined) continue;
    const counts = found.get(role) ?? names.map(() => 0);
    found.set(role, counts);
    for (let i = 0; i < ratings.length; i++) if (typeof ratings[i] === 'number') counts[i] = (counts[i] ?? 0) + 1;
  }
  return found;
}
