import type { CandidateColumns } from '../people/candidates';
import { readRating } from '../people/ratingScale';
import type { Candidate } from '../people/trackedCandidates';
import type { CellWrite } from '../workbook/cell';
import type { RatedColumn } from '../workbook/foundColumns';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { type CompetencyColumns, competencies } from './competencies';
import { competenciesIn, competencyFor } from './pipeline';
import { competencyCells } from './profiles/competencyCells';
import { profileCompetency } from './profiles/profileCompetency';
import { profileOf } from './profiles/profiles';
import { roleCompetency } from './roleCompetency';

/**
 * The rows that Competencies lacks: each column of ratings counts for every role that has ratings in it, and a role with a
 * profile gets the competencies of that; all with the same weight. What the profile knows by the same name, it says in
 * anchors and questions. A row that is there stays as it is; one with a blank weight is not part of the role.
 *
 * @param list The user's list.
 * @param people Its candidates.
 * @param roleOf The role of a candidate, by its name in Roles.
 * @param existing The Competencies tab, and the headers that Pipeline has.
 * @returns Rows by role: columns in their order, then what else the profile has, in its order.
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
  const spelt = [...columns.map(({ name }) => name), ...competenciesIn(existing.pipelineHeaders)];
  const there = new Set(existing.competencies.rows.map(({ role, competency }) => roleCompetency(role, competency)));
  return [...byRole(people, roleOf)].flatMap(([role, candidates]) => {
    const rated = columns.filter((column) => isRated(column, candidates)).map(({ name }) => name);
    return distinct([...rated, ...profileNames(role, spelt)])
      .filter((name) => !there.has(roleCompetency(role, name)))
      .map((name) => competencyRow(role, name));
  });
}

function isRated({ place, scale }: RatedColumn, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ cells }) => readRating(cells[place] ?? '', scale).rating !== undefined);
}

/** The competencies of the role's profile, as the list or Pipeline spells them: formulas find them by that. */
function profileNames(role: string, spelt: readonly string[]): readonly string[] {
  const names = profileOf(role)?.competencies.map(({ name }) => name) ?? [];
  return names.map((name) => spelt.find((other) => normaliseWords(other) === normaliseWords(name)) ?? name);
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.findIndex((other) => normaliseWords(other) === normaliseWords(name)) === i);
}

function competencyRow(role: string, name: string): Readonly<Record<string, CellWrite>> {
  const known = profileCompetency(role, name);
  return rowOf(competencies, { role, competency: name, weight: 1, ...(known ? competencyCells(known) : {}) });
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
