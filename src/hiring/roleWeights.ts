import { cellAddress } from '../workbook/address';
import { quoted } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import { isSameName } from './isSameName';

/** How much each competency counts for a role. */
export interface RoleWeights {
  /** One per competency, in their order; `undefined` where it is not part of the role. */
  of(role: string | undefined): readonly (number | undefined)[];
  readonly problems: readonly Problem[];
}

/**
 * The weights of each role, as Competencies states them. Names are compared as the formulas in Pipeline do it: letter by
 * letter, in any case; a name that is spelt otherwise is a problem. A pair of role and competency that stands there twice
 * counts with both weights together, and is named.
 *
 * @param competencies The Competencies tab.
 * @param names The competencies, in the order of Pipeline.
 * @param roles The roles by their names in Roles.
 * @returns Weights by role.
 */
export function roleWeights(
  { sheet, columnAt, rows }: Reading<CompetencyColumns>,
  names: readonly string[],
  roles: readonly string[],
): RoleWeights {
  const problems: Problem[] = [];
  const found = new Map<string, (number | undefined)[]>();
  for (const { weight, row, cells } of rows) {
    const role = String(cells[columnAt.role ?? 0]);
    const competency = String(cells[columnAt.competency ?? 0]);
    const place = names.findIndex((name) => isSameName(name, competency));
    const say = (column: number | undefined, message: string) =>
      problems.push(new Problem(message, { sheet, cell: cellAddress(row, column ?? 0) }));
    const [otherRole, otherName] = [otherSpelling(role, roles), otherSpelling(competency, names)];
    if (otherRole) say(columnAt.role, `${quoted(role)} is spelt “${otherRole}” in Roles; its weight is not used`);
    if (otherName)
      say(columnAt.competency, `${quoted(competency)} is spelt “${otherName}” in Pipeline; its weight is not used`);
    if (place < 0 || weight === undefined) continue;
    const weights = found.get(role.toLowerCase()) ?? names.map(() => undefined);
    const before = weights[place];
    if (before !== undefined) say(columnAt.competency, twice(role, competency));
    weights[place] = (before ?? 0) + weight;
    found.set(role.toLowerCase(), weights);
  }
  const none = names.map(() => undefined);
  return { of: (role) => (role === undefined ? none : (found.get(role.toLowerCase()) ?? none)), problems };
}

function otherSpelling(word: string, names: readonly string[]): string | undefined {
  if (names.some((name) => isSameName(name, word))) return undefined;
  return names.find((name) => normaliseWords(name) === normaliseWords(word));
}

function twice(role: string, competency: string): string {
  return `“${competency}” stands twice for ${role}; the weights are added up. Delete one of the rows`;
}
