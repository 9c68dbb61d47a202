import type { Day } from '../../calendar/day';
import type { Card, CardRating, Recommendation } from './card';

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
  /** Texts that can’t be read: pieces of them are missing. */
  readonly unreadable: readonly string[];
  /** Words that scorecards share, by their place: names of competencies, roles and rounds take a number in place of the word. */
  readonly words: readonly string[];
}

const WORDS = 'words';
const NAMES = 'names';
const RECOMMENDATIONS: readonly Recommendation[] = ['yes', 'no', 'unsure'];
const NOT_ASKED = 0;

/** As it is stored: id, rater, candidate, name, role, round, day, order, recommendation, then each competency’s word, rating and evidence. */
type Packed = readonly [
  ...head: readonly [string, string, string, string, number, number, Day, number, number],
  ratings: readonly (readonly [word: number, rating: number, evidence: string])[],
];

/**
 * What stands in the texts of the store.
 *
 * @param texts By their names.
 * @returns The scorecards that can be read, and the names of texts that can’t.
 */
export function sealedIn(texts: ReadonlyMap<string, string>): Sealed {
  const words = parsed<readonly string[]>(texts.get(WORDS)) ?? [];
  const names = parsed<readonly (readonly [string, string])[]>(texts.get(NAMES)) ?? [];
  const others = [...texts].filter(([name]) => name !== WORDS && name !== NAMES);
  const cards = others.flatMap(([, text]) => unpacked(text, words) ?? []);
  return {
    cards: cards.sort((a, b) => a.order - b.order),
    names: new Map(names),
    unreadable: others.flatMap(([name, text]) => (unpacked(text, words) ? [] : [name])),
    words,
  };
}

/**
 * The texts to store for one more scorecard; one with the same ID is replaced.
 *
 * @param sealed What is there.
 * @param scorecard The scorecard.
 * @param name The interviewer’s name.
 * @returns By their names.
 * @example sealingOf({ cards: [], names: new Map(), unreadable: [], words: [] }, { id: 'S-A-1', raterId: 'A', candidateId: 'C-1', candidate: 'Ana Ruiz', role: 'Biller', round: 'Interview', submitted: '2026-11-20', order: 1, card: { ratings: [], recommendation: null } }, 'Dana').get('names') // '[["A","Dana"]]'
 */
export function sealingOf(
  { words: known, names }: Sealed,
  scorecard: SealedScorecard,
  name: string,
): ReadonlyMap<string, string> {
  const words = [...known];
  const wordOf = (word: string) => {
    const at = words.indexOf(word);
    return at < 0 ? words.push(word) - 1 : at;
  };
  const text = JSON.stringify(packed(scorecard, wordOf));
  return new Map([
    [scorecard.id, text],
    [NAMES, JSON.stringify([...new Map([...names, [scorecard.raterId, name]])])],
    [WORDS, JSON.stringify(words)],
  ]);
}

function packed(scorecard: SealedScorecard, wordOf: (word: string) => number): Packed {
  const { id, raterId, candidateId, candidate, role, round, submitted, order, card } = scorecard;
  const recommendation = card.recommendation === null ? -1 : RECOMMENDATIONS.indexOf(card.recommendation);
  const ratings = card.ratings.map(
    ({ competency, rating, evidence }) =>
      [wordOf(competency), typeof rating === 'number' ? rating : NOT_ASKED, evidence] as const,
  );
  return [id, raterId, candidateId, candidate, wordOf(role), wordOf(round), submitted, order, recommendation, ratings];
}

function unpacked(text: string, words: readonly string[]): SealedScorecard | undefined {
  const found = parsed<Packed>(text);
  if (!found) return undefined;
  const [id, raterId, candidateId, candidate, role, round, submitted, order, recommendation, ratings] = found;
  if ([role, round, ...ratings.map(([word]) => word)].some((word) => words[word] === undefined)) return undefined;
  const card = {
    ratings: ratings.map(([word, rating, evidence]): CardRating => {
      return { competency: words[word] ?? '', rating: rating === NOT_ASKED ? 'Not asked' : rating, evidence };
    }),
    recommendation: RECOMMENDATIONS[recommendation] ?? null,
  };
  const about = { id, raterId, candidateId, candidate, role: words[role] ?? '', round: words[round] ?? '' };
  return { ...about, submitted, order, card };
}

function parsed<Value>(text: string | undefined): Value | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
