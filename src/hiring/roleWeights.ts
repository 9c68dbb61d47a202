import { cellAddress } from '../workbook/address';
import { normaliseHeader } from '../workbook/header';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';

/** How much each competency counts for a role. */
export interface RoleWeights {
  /** One per competency, in their order; `undefined` where it is not part of the role. */
  of(role: string | undefined): readonly (number | undefined)[];
  readonly problems: readonly Problem[];
}

/**
 * The weights of each role, as Competencies states them. A pair of role and competency that stands there twice counts
 * with both weights together, as the formula in Pipeline does, and is named.
 *
 * @param competencies The Competencies tab.
 * @param names The competencies, in the order of Pipeline.
 * @returns Weights by role.
 */
export function roleWeights(
  { sheet, columnAt, rows }: Reading<CompetencyColumns>,
  names: readonly string[],
): RoleWeights {
  const problems: Problem[] = [];
  const placeOf = new Map(names.map((name, place) => [normaliseHeader(name), place]));
  const found = new Map<string, (number | undefined)[]>();
  for (const { role = '', competency = '', weight, row } of rows) {
    const place = placeOf.get(normaliseHeader(competency));
    if (place === undefined || weight === undefined) continue;
    const weights = found.get(normaliseHeader(role)) ?? names.map(() => undefined);
    const before = weights[place];
    if (before !== undefined) problems.push(twice(sheet, cellAddress(row, columnAt.competency ?? 0), role, competency));
    weights[place] = (before ?? 0) + weight;
    found.set(normaliseHeader(role), weights);
  }
  const none = names.map(() => undefined);
  return { of: (role) => (role === undefined ? none : (found.get(normaliseHeader(role)) ?? none)), problems };
}

function twice(sheet: string, cell: string, role: string, competency: string): Problem {
  return new Problem(`“${competency}” stands twice for ${role}; the weights are added up. Delete one of the rows`, {
    sheet,
    cell,
  });
}
