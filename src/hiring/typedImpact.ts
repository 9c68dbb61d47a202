import { Problem } from '../workbook/problem';
import { adverseImpact, type GroupImpact } from './adverseImpact';
import { groupCounts, namedTwice } from './groupCounts';

/** A line of the *Fairness…* dialog, as it was typed. */
export interface TypedGroup {
  readonly group: string;
  readonly applicants: string;
  readonly selected: string;
}

/** The impact of what was typed, or what has to be mended first. */
export interface TypedImpact {
  readonly lines: readonly GroupImpact[];
  /** The rows, from 0, that can't be read, and why; then there are no lines. */
  readonly complaints: readonly { readonly row: number; readonly message: string }[];
  /** How many groups have no counts and were left out. */
  readonly leftOut: number;
}

/**
 * The impact of counts that were typed. A row without counts is left out.
 *
 * @param typed The rows, top to bottom.
 * @returns One line per group with counts; or all complaints.
 * @throws Problem when no row has counts.
 * @example typedImpact([{ group: 'A', applicants: '1,200', selected: '300' }]).lines[0].rate // 0.25
 * @example typedImpact([{ group: 'A', applicants: 'ten', selected: '3' }]).complaints.length // 1
 */
export function typedImpact(typed: readonly TypedGroup[]): TypedImpact {
  const rows = typed.map((each, row) => ({ ...each, row })).filter(hasCounts);
  if (rows.length === 0) throw new Problem('type how many applied and how many were selected, for two groups or more');
  const read = rows.map((each) => groupCounts(each.group, asCell(each.applicants), asCell(each.selected)));
  const unread = read.flatMap((each, i) =>
    typeof each === 'string' ? [{ row: rows[i]?.row ?? 0, message: each }] : [],
  );
  const complaints = [...unread, ...twice(rows)].sort((a, b) => a.row - b.row);
  const lines = complaints.length > 0 ? [] : adverseImpact(read.filter((each) => typeof each === 'object'));
  const named = typed.filter(({ group }) => group.trim() !== '').length;
  return { lines, complaints, leftOut: named - rows.length };
}

type Row = TypedGroup & { readonly row: number };

function hasCounts({ applicants, selected }: TypedGroup): boolean {
  return applicants.trim() !== '' || selected.trim() !== '';
}

/** What was typed as a cell would hold it: digits are a number, with commas for the thousands too. */
function asCell(text: string): string | number {
  const plain = text.trim();
  return /^(\d+|\d{1,3}(,\d{3})+)$/.test(plain) ? Number(plain.replace(/,/g, '')) : plain;
}

function twice(rows: readonly Row[]) {
  const found = namedTwice(rows.map(({ group }) => group.trim() || undefined));
  if (!found) return [];
  return [{ row: rows[found.places[1]]?.row ?? 0, message: `“${found.name}” stands twice; give each group once` }];
}
