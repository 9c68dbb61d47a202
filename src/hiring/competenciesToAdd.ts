import type { CandidateColumns } from '../people/candidates';
import { readRating } from '../people/ratingScale';
import type { Candidate } from '../people/trackedCandidates';
import type { CellWrite } from '../workbook/cell';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { type CompetencyColumns, competencies } from './competencies';
import { competencyFor } from './pipeline';
import { roleCompetency } from './roleCompetency';

/**
 * The rows that Competencies lacks: each column of ratings counts for every role that has ratings in it, all with the
 * same weight. A row that is there stays as it is; one with a blank weight is not part of the role.
 *
 * @param list The user's list.
 * @param people Its candidates.
 * @param roleOf The role of a candidate, by its name in Roles.
 * @param existing The Competencies tab, and the headers that Pipeline has.
 * @returns Rows by role, then in the order of the columns.
 */
export function competenciesToAdd(
  list: Reading<CandidateColumns>,
  people: readonly Candidate[],
  roleOf: (candidate: Candidate) => string | undefined,
  existing: { readonly competencies: Reading<CompetencyColumns>; readonly pipelineHeaders: readonly string[] },
): readonly Readonly<Record<string, CellWrite>>[] {
  const columns = (list.found?.ratings ?? []).map((rated) => ({
    ...rated,
    name: competencyFor(rated, existing.pipelineHeaders),
  }));
  const there = new Set(existing.competencies.rows.map(({ role, competency }) => roleCompetency(role, competency)));
  return [...byRole(people, roleOf)].flatMap(([role, candidates]) =>
    columns
      .filter(({ name }) => !there.has(roleCompetency(role, name)))
      .filter(({ place, scale }) =>
        candidates.some(({ cells }) => readRating(cells[place] ?? '', scale).rating !== undefined),
      )
      .map(({ name }) => rowOf(competencies, { role, competency: name, weight: 1 })),
  );
}

function byRole(
  people: readonly Candidate[],
  roleOf: (candidate: Candidate) => string | undefined,
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const person of people) {
    const role = roleOf(person);
    if (role === undefined) continue;
    const others = groups.get(role);
    if (others) others.push(person);
    else groups.set(role, [person]);
  }
  return groups;
}
