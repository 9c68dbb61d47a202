import type { Assessed } from './assess';
import type { AssessedReadings } from './assessAll';

/** A row of a tab. */
export interface RowOfTab {
  readonly sheet: string;
  readonly row: number;
}

/**
 * The candidate of a row of the list or of Pipeline.
 *
 * @param readings The tabs.
 * @param rows Everyone on the list.
 * @param at The row that is selected in the sheet.
 * @returns The Candidate ID; `null` elsewhere.
 */
export function selectedCandidate(
  { candidates: list, pipeline }: AssessedReadings,
  rows: readonly Assessed[],
  { sheet, row }: RowOfTab,
): string | null {
  if (sheet === list.sheet) return rows.find(({ candidate }) => candidate.row === row)?.candidate.id ?? null;
  const id = sheet === pipeline.sheet ? pipeline.rows.find((each) => each.row === row)?.candidateId : undefined;
  return rows.find(({ candidate }) => candidate.id === id)?.candidate.id ?? null;
}
