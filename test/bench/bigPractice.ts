import { type CompetencyColumns, competencies } from '../../src/hiring/competencies';
import type { Cell } from '../../src/workbook/cell';
import type { Reading } from '../../src/workbook/reading';
import { reading } from '../hiring/practice';
import { tracker } from './tracker';

/** Where the ratings of `tracker` begin. */
const FIRST_RATING = 6;

/** What the formulas of Pipeline need to know of a candidate. */
export interface Applicant {
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  /** The role; `undefined` for who was rejected. */
  readonly rankedIn: string | undefined;
  /** One per competency; `undefined` is blank. */
  readonly ratings: readonly (number | 'Not asked' | undefined)[];
}

/** A practice with many candidates. */
export interface BigPractice {
  /** Twelve competencies. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** The weights; here and there a competency is not part of a role. */
  readonly competencies: Reading<CompetencyColumns>;
  readonly people: readonly Applicant[];
}

/**
 * A practice of three roles with the candidates of `tracker`, of whose ratings some are missing.
 *
 * @param size How many candidates.
 */
export function bigPractice(size: number): BigPractice {
  const [headers = [], ...rows] = tracker(size);
  const names = headers.slice(FIRST_RATING);
  const people = rows.map(applicant);
  const roles = [...new Set(people.map(({ role }) => role))];
  return { names, roles, competencies: reading(competencies, weights(names, roles)), people };
}

function applicant([name = '', , role = '', , stage = '', , ...ratings]: readonly string[], row: number): Applicant {
  const rankedIn = stage === 'Rejected' ? undefined : role;
  return { name, role, stage, rankedIn, ratings: ratings.map((cell, k) => rated(cell, row, k)) };
}

function rated(cell: string, row: number, competency: number): Applicant['ratings'][number] {
  if ((row + 5 * competency) % 11 === 0) return undefined;
  return (row + competency) % 17 === 0 ? 'Not asked' : Number(cell);
}

function weights(names: readonly string[], roles: readonly string[]): readonly (readonly Cell[])[] {
  const lines = roles.flatMap((role, r) =>
    names.map((name, k) => [role, name, (r + k) % 12 === 5 ? '' : 1 + ((r + k) % 3)]),
  );
  return [['Role', 'Competency', 'Weight'], ...lines];
}
