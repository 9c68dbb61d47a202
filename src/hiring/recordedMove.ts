import type { Day } from '../calendar/day';
import { type CandidateColumns, candidates } from '../people/candidates';
import { cellAddress } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import type { Column } from '../workbook/columns';
import type { TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { decisions } from './decisions';
import type { FoundMove } from './foundMove';

/** A cell of the user’s own list that gets a new value. */
export interface OwnCell {
  readonly column: Column<unknown>;
  /** The place of its column, from 0. */
  readonly place: number;
  readonly cell: string;
  readonly value: string;
}

/** Everything that a move writes. */
export interface RecordedMove {
  readonly sheet: string;
  readonly row: number;
  /** Cells of the row that must still be what they were, by their places: who it is, and what is written over. */
  readonly before: ReadonlyMap<number, Cell>;
  /** Stage first. */
  readonly cells: readonly OwnCell[];
  readonly decision: TableChange;
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
}

/** Stands where nobody gave a name. */
const NOBODY = 'Moved in the sidebar';

/**
 * What a move writes: two cells of the candidate’s own row, and a row of Decisions.
 *
 * @param list The user’s list.
 * @param move The move.
 * @param wanted The stage that was seen before, the reason, and who decides.
 * @param today The day of the move.
 * @throws Problem when the stage is not the one that was seen, or when a reason is needed and none is given.
 */
export function recordedMove(
  list: Reading<CandidateColumns>,
  { mover, to, ahead }: FoundMove,
  wanted: { readonly from: string | null; readonly reason: string; readonly who: string },
  today: Day,
): RecordedMove {
  const { row, name, stage, cells } = mover.candidate;
  const from = stage ?? null;
  const place = { sheet: list.sheet, cell: cellAddress(row, list.columnAt.stage ?? 0) };
  if (from !== wanted.from) throw new Problem(changedWords(name, from), place);
  const reason = wanted.reason.replace(/\s+/g, ' ').trim();
  if (ahead.why !== undefined && reason === '') throw new Problem(`${ahead.why} Give a reason; nothing was written`);
  const { candidateId, name: names, firstName, lastName } = list.columnAt;
  const written = ownCells(list, row, { stage: to, stageSince: today });
  const kept = [candidateId, names, firstName, lastName, ...written.map((each) => each.place)];
  return {
    ...{ sheet: list.sheet, row, name, from, to, cells: written },
    before: new Map(kept.flatMap((at) => (at === undefined ? [] : [[at, cells[at] ?? '']]))),
    decision: decisionOf(mover, to, { reason, who: wanted.who.trim() || NOBODY, when: today }),
  };
}

function changedWords(name: string, stage: string | null): string {
  const now = stage === null ? 'is blank' : `is “${stage}”`;
  return `the stage of ${name} changed meanwhile and ${now} now; nothing was written. Look again`;
}

function ownCells(
  { columnAt }: Reading<CandidateColumns>,
  row: number,
  values: { readonly stage: string; readonly stageSince: Day },
): readonly OwnCell[] {
  const keys = ['stage', 'stageSince'] as const;
  return keys.flatMap((key) => {
    const place = columnAt[key];
    const column = candidates.columns[key];
    return place === undefined ? [] : [{ column, place, cell: cellAddress(row, place), value: values[key] }];
  });
}

function decisionOf(
  { candidate, rank }: FoundMove['mover'],
  to: string,
  { reason, who, when }: { readonly reason: string; readonly who: string; readonly when: Day },
): TableChange {
  const row = rowOf(decisions, {
    ...{ when, who, candidateId: candidate.id, candidate: candidate.name },
    ...{ fromStage: candidate.stage, toStage: to, formulaRank: rank, overrideReason: reason },
  });
  return { table: decisions, columns: Object.values(decisions.columns), rows: [row], how: 'append' };
}
