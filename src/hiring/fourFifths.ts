import { fisherExact } from '../statistics/fisherExact';

/** How many of a group were selected; whole numbers, `selected` at most `applicants`. */
export interface GroupCounts {
  readonly group: string;
  readonly applicants: number;
  readonly selected: number;
}

/** A group beside one with a higher rate. */
export interface Comparison {
  /** The lower rate over the higher one, 0–1. */
  readonly ratio: number;
  /** Whether that is below four fifths; exactly four fifths is not. */
  readonly isBelow: boolean;
  /** How likely chance alone makes a table no likelier than this one, 0–1. */
  readonly fisherP: number;
  /** Whether one selection moved to the other group would turn the order around. */
  readonly oneReverses: boolean;
}

/**
 * A group beside one that was selected at a higher rate. The rates are compared as whole numbers, for a division can miss
 * exactly four fifths.
 *
 * @param group The group with the lower rate, or the same.
 * @param higher The group with the higher rate, above 0.
 * @source 29 CFR 1607.4(D); the move of one person: 44 FR 11996 (March 2, 1979), question 21
 * @example fourFifths({ group: 'A', applicants: 3, selected: 1 }, { group: 'B', applicants: 12, selected: 5 }).isBelow // false
 * @example fourFifths({ group: 'A', applicants: 5, selected: 1 }, { group: 'B', applicants: 5, selected: 2 }) // { ratio: 0.5, isBelow: true, fisherP: 1, oneReverses: true }
 */
export function fourFifths(group: GroupCounts, higher: GroupCounts): Comparison {
  const { applicants: n, selected: a } = group;
  const { applicants: m, selected: b } = higher;
  return {
    ratio: (a * m) / (b * n),
    isBelow: 5 * a * m < 4 * b * n,
    fisherP: fisherExact([
      [a, n - a],
      [b, m - b],
    ]),
    oneReverses: (a + 1) * m > (b - 1) * n,
  };
}
