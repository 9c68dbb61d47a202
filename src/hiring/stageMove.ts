import type { StageKind } from '../people/stageKind';
import type { Candidate } from '../people/trackedCandidates';
import type { Assessed } from './assess';

/** What the rule has to know of a candidate. */
export type Ranked = Pick<Assessed, 'role' | 'rankedIn' | 'rank' | 'stageName'> & {
  readonly candidate: Pick<Candidate, 'id' | 'name' | 'stage'>;
};

/** What it has to know of a row of Stages, in their order. */
export interface Step {
  readonly stage: string | undefined;
  readonly kind: StageKind | undefined;
}

/** Someone whom a move goes ahead of. */
export interface Overtaken {
  readonly name: string;
  readonly rank: number;
  /** The stage in the words of the list. */
  readonly stage: string | undefined;
}

/** Whom a move goes ahead of. */
export interface StageMove {
  /** The better ranked first. */
  readonly overtaken: readonly Overtaken[];
  /** How many of the role have a rank. */
  readonly ranked: number;
  /** Why a reason is needed, in a sentence or two; `undefined`: none is. */
  readonly why: string | undefined;
}

/**
 * Whom a move goes ahead of: those in play for the same role who have a better rank and stand at an earlier stage than
 * the one to come. Being rejected, withdrawing and going back to an earlier stage goes ahead of nobody. Whoever has no
 * rank goes ahead of everyone who has one; a stage that is blank or that Stages does not list counts as the earliest.
 *
 * @param rows Every candidate, the one who moves among them.
 * @param steps The rows of Stages.
 * @param move Who moves, and where to, by the word of Stages.
 * @returns Nobody overtaken: no reason is needed.
 */
export function stageMove(
  rows: readonly Ranked[],
  steps: readonly Step[],
  { mover, to }: { readonly mover: Ranked; readonly to: string },
): StageMove {
  const order = inOrder(steps);
  const placeOf = (name: string | undefined) => order.findIndex(({ stage }) => stage !== undefined && stage === name);
  const target = placeOf(to);
  const isAhead = mover.rankedIn === undefined || placeOf(mover.stageName) < target;
  const counts = isAhead && isInPlay(order[target]?.kind);
  const others = rows.filter((row) => row.role !== undefined && row.rankedIn === mover.role && row.rank !== undefined);
  const overtaken = others
    .filter((row) => counts && row.candidate.id !== mover.candidate.id && isBetter(row, mover))
    .filter((row) => placeOf(row.stageName) < target)
    .map(({ rank = 0, candidate: { name, stage } }) => ({ name, rank, stage }))
    .sort((a, b) => a.rank - b.rank);
  return { overtaken, ranked: others.length, why: whyOf(overtaken, others.length, mover, to) };
}

/** Being hired comes last, wherever Stages lists it. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps.filter(({ kind }) => kind !== 'hired'), ...steps.filter(({ kind }) => kind === 'hired')];
}

/** A row of Stages without a kind is taken for an active one. */
function isInPlay(kind: StageKind | undefined): boolean {
  return kind !== 'rejected' && kind !== 'withdrawn';
}

function isBetter({ rank }: Ranked, mover: Ranked): boolean {
  return rank !== undefined && (mover.rank === undefined || rank < mover.rank);
}

function whyOf(
  overtaken: readonly Overtaken[],
  ranked: number,
  { rank, candidate: { name } }: Ranked,
  to: string,
): string | undefined {
  if (overtaken.length === 0) return undefined;
  const isOne = overtaken.length === 1;
  const own = rank === undefined ? 'has no rank by score' : `ranks ${rank} of ${ranked} by score`;
  const they = isOne ? 'ranks higher and has' : 'rank higher and have';
  return `${name} ${own}. ${named(overtaken)} ${they} not come as far as “${to}”.`;
}

const MOST_NAMED = 3;

function named(people: readonly Overtaken[]): string {
  const shown = people.slice(0, people.length > MOST_NAMED + 1 ? MOST_NAMED : MOST_NAMED + 1);
  const names = shown.map(({ name, rank }) => `${name} (rank ${rank})`);
  if (people.length > shown.length) names.push(`${people.length - shown.length} others`);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
