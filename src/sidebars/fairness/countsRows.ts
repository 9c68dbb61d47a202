import type { ValueOf } from '../../google/endpoints';

export type Impact = ValueOf<'impact'>;

/** A group with its counts, as they are typed. */
export interface CountsRow {
  /** Tells rows apart, whatever is typed into them. */
  readonly key: number;
  readonly group: string;
  readonly applicants: string;
  readonly selected: string;
}

/** The groups to begin with; the user changes them. */
export const FIRST_ROWS: readonly CountsRow[] = [
  'Hispanic or Latino',
  'White',
  'Black or African American',
  'Native Hawaiian or Other Pacific Islander',
  'Asian',
  'American Indian or Alaska Native',
  'Two or more',
].map((group, key) => ({ key, group, applicants: '', selected: '' }));

/**
 * The rows with one more, which is blank.
 *
 * @param rows The rows.
 * @example withOneMore([{ key: 4, group: 'A', applicants: '', selected: '' }])[1].key // 5
 */
export function withOneMore(rows: readonly CountsRow[]): readonly CountsRow[] {
  const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, group: '', applicants: '', selected: '' }];
}

/**
 * What was typed, as one text: the same as long as nothing is typed anew.
 *
 * @param rows The rows.
 * @example typedOf([{ key: 4, group: 'A', applicants: '9', selected: '3' }]) // '[["A","9","3"]]'
 */
export function typedOf(rows: readonly CountsRow[]): string {
  return JSON.stringify(rows.map(({ group, applicants, selected }) => [group, applicants, selected]));
}

/**
 * What a row is called where its group has no name.
 *
 * @param row The row.
 * @param place Where it stands, from 0.
 * @example nameOf({ key: 4, group: ' ', applicants: '', selected: '' }, 2) // 'row 3'
 */
export function nameOf({ group }: CountsRow, place: number): string {
  return group.trim() || `row ${place + 1}`;
}
