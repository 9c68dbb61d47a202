import type { Day } from '../calendar/day';
import { readDay } from '../calendar/readDay';
import type { CandidateColumns } from '../people/candidates';
import { cellAddress } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import type { Reading } from '../workbook/reading';
import type { FoundMove } from './foundMove';
import type { Overtaken } from './stageMove';

/** A cell before and after. */
export interface ShownCell {
  readonly header: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** What a move would write, to be looked at first. */
export interface ShownMove {
  readonly candidateId: string;
  readonly from: string | null;
  readonly to: string;
  readonly cells: readonly ShownCell[];
  /** Whom it goes ahead of. */
  readonly overtaken: readonly (Omit<Overtaken, 'stage'> & { readonly stage: string | null })[];
  /** Why it needs a reason; `null`: it needs none. */
  readonly why: string | null;
  /** What is not written, though it might be expected. */
  readonly note: string | null;
}

/**
 * A move as it is shown before anything is written.
 *
 * @param list The user’s list.
 * @param move The move.
 * @param today The day that “Stage since” gets.
 * @returns Old and new of each cell, and what it needs.
 */
export function shownMove(list: Reading<CandidateColumns>, move: FoundMove, today: Day): ShownMove {
  const { mover, to, ahead } = move;
  const { stage, stageSince } = list.columnAt;
  const shown = (place: number | undefined, after: Cell): readonly ShownCell[] => {
    if (place === undefined) return [];
    const header = (list.headers[place] ?? '').trim();
    const from = asSeen(mover.candidate.cells[place] ?? '');
    return [{ header, cell: cellAddress(mover.candidate.row, place), from, to: asSeen(after) }];
  };
  return {
    candidateId: mover.candidate.id,
    from: mover.candidate.stage ?? null,
    to,
    cells: [...shown(stage, to), ...shown(stageSince, today)],
    overtaken: ahead.overtaken.map((each) => ({ ...each, stage: each.stage ?? null })),
    why: ahead.why ?? null,
    note: stageSince === undefined ? noSince(list.sheet) : null,
  };
}

function noSince(sheet: string): string {
  return `“${sheet}” has no column “Stage since”, so only the stage is written.`;
}

/**
 * A cell as it shows to someone in the US.
 *
 * @param cell The cell.
 * @example asSeen('2026-11-05') // '11/5/2026'
 * @example asSeen('Nov 5') // 'Nov 5'
 */
export function asSeen(cell: Cell): string {
  const text = String(cell).trim();
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return readDay(text) === text && year ? `${Number(month)}/${Number(date)}/${year}` : text;
}
