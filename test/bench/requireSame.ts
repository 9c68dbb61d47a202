import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { pipeline, weightHeader } from '../../src/hiring/pipeline';
import type { WorkedOut } from './ourRules';

const { score, ratedSoFar, rank } = pipeline.columns;
const NINE_DECIMALS = 1e-9;

/** The tabs of a file as LibreOffice wrote them. */
export interface Written {
  readonly folder: string;
  /** The file's name, without its ending. */
  readonly name: string;
}

/**
 * Compares every weight, score, share, rank and count.
 *
 * @param written What LibreOffice made.
 * @param ours What the add-on's rules made of the same.
 * @param names The competencies.
 * @returns How many cells are the same.
 * @throws Error that names the first cell that differs.
 */
export function requireSame(written: Written, ours: WorkedOut, names: readonly string[]): number {
  const columns: readonly (readonly [string, readonly (number | undefined)[]])[] = [
    [score.header, ours.scores],
    [ratedSoFar.header, ours.shares],
    [rank.header, ours.ranks],
    ...names.map((name, k) => [weightHeader(name), ours.weights.map((weights) => weights[k])] as const),
  ];
  const tab = tabIn(written, 'Pipeline');
  for (const [header, numbers] of columns) requireColumn(tab, header, numbers);
  requireColumn(tabIn(written, 'Counts'), 'Candidates', [...ours.counts.values()]);
  return columns.reduce((sum, [, numbers]) => sum + numbers.length, ours.counts.size);
}

/** What stands in the first row below a header. */
export function firstCell(written: Written, tab: string, header: string): string {
  const [headers = [], first = []] = tabIn(written, tab);
  return first[headers.indexOf(header)] ?? '';
}

type Rows = readonly (readonly string[])[];

function tabIn({ folder, name }: Written, tab: string): Rows {
  const text = readFileSync(join(folder, `${name}-${tab}.csv`), 'utf8');
  return papaparse.parse<string[]>(text.trimEnd()).data;
}

function requireColumn([headers = [], ...rows]: Rows, header: string, ours: readonly (number | undefined)[]): void {
  const place = headers.indexOf(header);
  if (rows.length !== ours.length) throw new Error(`LibreOffice has ${rows.length} rows and we have ${ours.length}`);
  for (const [i, row] of rows.entries()) {
    if (isSame(row[place] ?? '', ours[i])) continue;
    throw new Error(`${header}, row ${i + 2}: LibreOffice has “${row[place]}” and we have ${ours[i] ?? 'a blank'}`);
  }
}

function isSame(theirs: string, ours: number | undefined): boolean {
  if (ours === undefined || theirs === '') return ours === undefined && theirs === '';
  return Math.abs(Number(theirs) - ours) <= NINE_DECIMALS;
}
