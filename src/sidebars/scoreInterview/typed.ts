import type { ValueOf } from '../../google/endpoints';

export type Plan = ValueOf<'scoringPlan'>;
export type Interview = NonNullable<Plan['interview']>;
export type Card = NonNullable<Interview['draft']>;
export type Rating = Card['ratings'][number];
export type Sent = Interview['others'][number];

/** A scorecard that is being filled in. */
export interface CardTyped {
  readonly candidateId: string;
  /** The candidate’s name. */
  readonly name: string;
  readonly round: string;
  readonly cardId: string;
  readonly card: Card;
  /** How often it was changed here; 0: not yet. */
  readonly changes: number;
  /** How many of these changes are kept as a draft. */
  readonly kept: number;
  /** When it was kept last, as a clock shows it; blank: not yet. */
  readonly keptAt: string;
  /** The competencies that may go without evidence, as one text. */
  readonly without: string;
  /** The ID of the scorecard that this one is to replace, once the reader said so. */
  readonly replaces: string | null;
}

/** What was chosen and typed in the view so far. */
export interface Typed {
  /** What the candidates shown must have in them. */
  readonly find: string;
  readonly candidateId: string | null;
  readonly round: string | null;
  /** A round that is not on the list, as far as it is typed; `null`: the list is used. */
  readonly otherRound: string | null;
  /** The interviewer’s name; `null`: nothing was typed. */
  readonly me: string | null;
  /** What was rated here, for each candidate and round; it stays until it is sent. */
  readonly cards: readonly CardTyped[];
}

/** Changes what was typed; gets it as it is at that moment. */
export type SetTyped = (change: (now: Typed) => Typed) => void;

/** Before anything was chosen. */
export const NOTHING_TYPED: Typed = {
  ...{ find: '', candidateId: null, round: null, otherRound: null, me: null },
  cards: [],
};

/**
 * The choices with another candidate: the round is the candidate’s stage, where that is a round.
 *
 * @param now What was chosen.
 * @param plan Candidates and rounds.
 * @param candidateId The candidate.
 */
export function withCandidate(now: Typed, { people }: Plan, candidateId: string): Typed {
  if (candidateId === now.candidateId) return now;
  const round = people.find(({ id }) => id === candidateId)?.round ?? null;
  return { ...now, candidateId, round, otherRound: null };
}

/**
 * The scorecard for the candidate and round that are chosen; `undefined`: there is none.
 *
 * @param typed What was chosen and typed.
 */
export function cardOf({ candidateId, round, cards }: Typed): CardTyped | undefined {
  return cards.find((each) => each.candidateId === candidateId && each.round === round);
}

/**
 * The scorecards with one of them changed; the others stay.
 *
 * @param now What was typed.
 * @param cardId Which one.
 * @param change Changes it.
 */
export function withCard(now: Typed, cardId: string, change: (card: CardTyped) => CardTyped): Typed {
  return { ...now, cards: now.cards.map((each) => (each.cardId === cardId ? change(each) : each)) };
}

/**
 * A scorecard with what was rated changed, which is to be kept as a draft.
 *
 * @param typed The scorecard.
 * @param card What is rated now.
 */
export function changed(typed: CardTyped, card: Card): CardTyped {
  return { ...typed, card, changes: typed.changes + 1 };
}

/**
 * The rating of a competency; not rated: a blank one.
 *
 * @param card The scorecard.
 * @param competency Its name.
 * @example ratingOf({ ratings: [], recommendation: null }, 'Teamwork').evidence // ''
 */
export function ratingOf({ ratings }: Card, competency: string): Rating {
  return ratings.find((each) => each.competency === competency) ?? { competency, rating: null, evidence: '' };
}

/**
 * A scorecard with another rating for a competency.
 *
 * @param card The scorecard.
 * @param rating The rating, with the competency’s name.
 */
export function withRating({ ratings, ...card }: Card, rating: Rating): Card {
  const isThis = ({ competency }: Rating) => competency === rating.competency;
  const isNew = !ratings.some(isThis);
  return { ...card, ratings: isNew ? [...ratings, rating] : ratings.map((each) => (isThis(each) ? rating : each)) };
}
