import type { Day } from '../../calendar/day';
import type { Card } from './card';

/** A scorecard that was sent and that no debrief has opened. */
export interface SealedScorecard {
  readonly id: string;
  /** The interviewer, by the random ID of the account. */
  readonly raterId: string;
  readonly candidateId: string;
  /** Name and role at that time. */
  readonly candidate: string;
  readonly role: string;
  readonly round: string;
  readonly submitted: Day;
  /** Counts up: of one day, the higher one was sent later. */
  readonly order: number;
  readonly card: Card;
}

/** Everything that is sealed. */
export interface Sealed {
  /** In the order in which they were sent. */
  readonly cards: readonly SealedScorecard[];
  /** The interviewers’ names by their IDs. */
  readonly names: ReadonlyMap<string, string>;
}

const NAMES = 'names';

/**
 * What stands in the texts of the store.
 *
 * @param texts By their names.
 * @returns The scorecards, and who sent them.
 */
export function sealedIn(texts: ReadonlyMap<string, string>): Sealed {
  const cards = [...texts].flatMap(([name, text]): SealedScorecard[] => (name === NAMES ? [] : [JSON.parse(text)]));
  const names: readonly (readonly [string, string])[] = JSON.parse(texts.get(NAMES) ?? '[]');
  return { cards: cards.sort((a, b) => a.order - b.order), names: new Map(names) };
}

/**
 * The texts to store for one more scorecard; one with the same ID is replaced.
 *
 * @param sealed What is there.
 * @param scorecard The scorecard.
 * @param name The interviewer’s name.
 * @returns By their names.
 * @example sealingOf({ cards: [], names: new Map() }, { id: 'S-A-1', raterId: 'A', candidateId: 'C-1', candidate: 'Ana Ruiz', role: 'Biller', round: 'Interview', submitted: '2026-11-20', order: 1, card: { ratings: [], recommendation: null } }, 'Dana').get('names') // '[["A","Dana"]]'
 */
export function sealingOf(
  { names }: Pick<Sealed, 'names'>,
  scorecard: SealedScorecard,
  name: string,
): ReadonlyMap<string, string> {
  return new Map([
    [scorecard.id, JSON.stringify(scorecard)],
    [NAMES, JSON.stringify([...new Map([...names, [scorecard.raterId, name]])])],
  ]);
}
