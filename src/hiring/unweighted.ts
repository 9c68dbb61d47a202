import type { Candidate } from '../people/trackedCandidates';
import { counted } from '../workbook/counted';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import type { Recorded } from './recordedRatings';

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
  const decided = new Set(competencies.rows.map(({ role, competency }) => pair(role, competency)));
  const counts = new Map<string, number>();
  for (const { role, ratings } of rows) {
    for (const [i, rating] of ratings.entries()) {
      if (role === undefined || typeof rating !== 'number' || decided.has(pair(role, names[i]))) continue;
      const what = `“${names[i]}” has no weight for ${role}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
  }
  return [...counts].map(([what, count]) => {
    const message = `${what}: ${counted(count, 'rating')} not in the score; add a row, or choose “Set up or repair…”`;
    return new Problem(message, { sheet: competencies.sheet, cell: '' });
  });
}

function pair(role: string | undefined, competency: string | undefined): string {
  return `${normaliseWords(role ?? '')}\n${normaliseWords(competency ?? '')}`;
}
