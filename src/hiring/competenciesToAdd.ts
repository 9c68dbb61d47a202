import type { CandidateColumns } from '../people/candidates';
import { isRating, SCALE_MAX } from '../people/rating';
import { ratingColumns } from '../people/ratingColumns';
import type { Candidate } from '../people/trackedCandidates';
import type { CellWrite } from '../workbook/command';
import { normaliseHeader } from '../workbook/header';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { type CompetencyColumns, competencies } from './competencies';
import { competencyOf } from './pipeline';

/**
 * The rows that Competencies lacks: each column of ratings counts for every role that has ratings in it, all with the
 * same weight. A row that the user took out of a role stays out.
 *
 * @param list The user's list.
 * @param people Its candidates.
 * @param roleOf The role of a candidate, by its name in Roles.
 * @param existing The Competencies tab.
 * @returns Rows by role, then in the order of the columns.
 */
export function competenciesToAdd(
  list: Reading<CandidateColumns>,
  people: readonly Candidate[],
  roleOf: (candidate: Candidate) => string | undefined,
  existing: Reading<CompetencyColumns>,
): readonly Readonly<Record<string, CellWrite>>[] {
  const columns = ratingColumns(list).map(({ header, place }) => ({ name: competencyOf(header), place }));
  const isDecided = decidedIn(existing);
  const peopleOf = byRole(people, roleOf);
  return [...peopleOf].flatMap(([role, candidates]) =>
    columns
      .filter(
        ({ name, place }) =>
          !isDecided(role, name) && candidates.some(({ cells }) => isRating(cells[place], SCALE_MAX)),
      )
      .map(({ name }) => rowOf(competencies, { role, competency: name, weight: 1 })),
  );
}

/** A role with rows has been decided for every competency that the tab knows; a new column is open for all roles. */
function decidedIn({ rows }: Reading<CompetencyColumns>): (role: string, competency: string) => boolean {
  const roles = new Set(rows.map(({ role }) => normaliseHeader(role ?? '')));
  const known = new Set(rows.map(({ competency }) => normaliseHeader(competency ?? '')));
  return (role, competency) => roles.has(normaliseHeader(role)) && known.has(normaliseHeader(competency));
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
