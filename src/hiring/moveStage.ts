import { requireNames } from '../people/requireNames';
import type { StageKind } from '../people/stageKind';
import type { Context, ReadingsOf } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Table } from '../workbook/table';
import type { Assessed } from './assess';
import { type AssessedReadings, assessAll, assessedTables } from './assessAll';
import { foundMove } from './foundMove';
import { type RecordedMove, recordedMove } from './recordedMove';
import { type RowOfTab, selectedCandidate } from './selectedCandidate';
import { type ShownMove, shownMove } from './shownMove';

/** Someone who can be moved. */
export interface Movable {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  /** In the words of the list. */
  readonly stage: string | null;
  /** By score within the role, and of how many. */
  readonly rank: number | null;
  readonly ranked: number;
}

/** What *Move stage…* offers, and what the move that was chosen would do. */
export interface MovePlan {
  readonly sheet: string;
  /** In the order of the list. */
  readonly people: readonly Movable[];
  readonly stages: readonly { readonly stage: string; readonly kind: StageKind }[];
  /** The candidate of the row that is selected in the sheet. */
  readonly selected: string | null;
  readonly move: ShownMove | null;
  /** Why the move that was chosen can’t be made. */
  readonly obstacle: string | null;
}

/** A move that is asked about. */
export interface MoveAsked {
  readonly candidateId: string | null;
  readonly to: string | null;
}

/** A move that is to be made. */
export interface MoveWanted {
  readonly candidateId: string;
  readonly to: string;
  /** The stage that was seen before; `null`: none. */
  readonly from: string | null;
  readonly reason: string;
  /** Who decides, as typed. */
  readonly who: string;
}

type Readings = ReadingsOf<Readonly<Record<string, Table>>>;

/** The rules of *Move stage…*: what can be moved, and what a move changes. */
export interface StageMoves {
  readonly reads: Readonly<Record<string, Table>>;
  /** Everyone who can be moved, and what the move asked about would do; nothing is changed. */
  plan(readings: Readings, asked: MoveAsked & { readonly at: RowOfTab }, context: Context): MovePlan;
  /** What to write, or a Problem that says why the move can’t be made. */
  changes(readings: Readings, wanted: MoveWanted, context: Context): RecordedMove;
}

/** *Move stage…*: a candidate goes from one stage to another; whoever goes ahead of better ranked ones needs a reason. */
export const moveStage: StageMoves = { reads: assessedTables, plan, changes };

function plan(readings: AssessedReadings, asked: MoveAsked & { readonly at: RowOfTab }, context: Context): MovePlan {
  const { candidates: list, stages: steps } = readings;
  const rows = assessedIn(readings, context);
  const { candidateId, to } = asked;
  const move = candidateId === null || to === null ? undefined : foundMove({ list, rows, steps, candidateId, to });
  return {
    sheet: list.sheet,
    people: movable(rows),
    stages: steps.rows.flatMap(({ stage, kind = 'active' }) => (stage === undefined ? [] : [{ stage, kind }])),
    selected: selectedCandidate(readings, rows, asked.at),
    move: move === undefined || move instanceof Problem ? null : shownMove(list, move, context.today),
    obstacle: move instanceof Problem ? move.message : null,
  };
}

function changes(readings: AssessedReadings, wanted: MoveWanted, context: Context): RecordedMove {
  const { candidates: list, stages: steps } = readings;
  const move = foundMove({ list, rows: assessedIn(readings, context), steps, ...wanted });
  if (move instanceof Problem) throw move;
  return recordedMove(list, move, wanted, context.today);
}

/** Everyone on the list as the pipeline would rank them now. */
function assessedIn(readings: AssessedReadings, { today }: Context): readonly Assessed[] {
  requireNames(readings.candidates);
  requireStages(readings);
  return assessAll(readings, today).assessment.rows;
}

function requireStages({ candidates: list, stages: steps }: AssessedReadings): void {
  if (!steps.exists)
    throw new Problem(`moving needs the tab “${steps.sheet}”: choose “Set up or repair…” first, then look again`);
  if (list.columnAt.stage !== undefined) return;
  const message = `“${list.sheet}” has no column for the stage; add a column “Stage”, then look again`;
  throw new Problem(message, { sheet: list.sheet, cell: '' });
}

function movable(rows: readonly Assessed[]): readonly Movable[] {
  const ranked = new Map<string, number>();
  for (const { rankedIn, rank } of rows)
    if (rankedIn !== undefined && rank !== undefined) ranked.set(rankedIn, (ranked.get(rankedIn) ?? 0) + 1);
  return rows.map(({ candidate: { id, name, stage, ...candidate }, role = candidate.role, rank, rankedIn }) => ({
    ...{ id, name, role: role ?? null, stage: stage ?? null },
    ...{ rank: rank ?? null, ranked: ranked.get(rankedIn ?? '') ?? 0 },
  }));
}
