import { evidenceLength, isTooLong, lacksEvidence, MOST_EVIDENCE } from './lineOfEvidence';
import { type CardTyped, type Interview, type Rating, ratingOf } from './typed';

/** How many names a sentence lists. */
const MOST_NAMED = 3;

/**
 * The ratings that an interview asks for, in their order.
 *
 * @param interview The interview.
 * @param typed The scorecard.
 */
export function askedRatings({ competencies }: Interview, { card }: CardTyped): readonly Rating[] {
  return competencies.map(({ name }) => ratingOf(card, name));
}

/**
 * What was rated or typed for competencies that are no longer asked for.
 *
 * @param interview The interview.
 * @param typed The scorecard.
 */
export function goneRatings({ competencies }: Interview, { card }: CardTyped): readonly Rating[] {
  const names = new Set(competencies.map(({ name }) => name));
  return card.ratings.filter(
    ({ competency, rating, evidence }) => !names.has(competency) && (rating !== null || evidence.trim() !== ''),
  );
}

/**
 * The competencies whose rating lacks the evidence that is asked for, as one text; none: blank.
 *
 * @param interview The interview.
 * @param typed The scorecard.
 */
export function withoutEvidence(interview: Interview, typed: CardTyped): string {
  return askedRatings(interview, typed)
    .filter(lacksEvidence)
    .map(({ competency }) => competency)
    .join(', ');
}

/**
 * The scorecard that this one would take the place of, which the reader has to confirm; sent again under the same ID it is the same one.
 *
 * @param interview The interview.
 * @param typed The scorecard.
 */
export function replacedBy({ sent }: Interview, { cardId }: CardTyped): Interview['sent'] {
  return sent?.scorecardId === cardId ? null : sent;
}

/**
 * What keeps a scorecard from being sent, in a sentence; `undefined`: nothing.
 *
 * @param interview The interview.
 * @param typed The scorecard.
 * @param me The interviewer’s name.
 */
export function missingIn(interview: Interview, typed: CardTyped, me: string): string | undefined {
  if (interview.obstacle !== null) return 'This can’t be sent as things stand; see above.';
  if (me.trim() === '') return 'Type your name, above the ratings.';
  return missingRating(interview, typed) ?? missingAnswer(interview, typed);
}

function missingRating(interview: Interview, typed: CardTyped): string | undefined {
  const asked = askedRatings(interview, typed);
  const long = asked.find(isTooLong);
  if (long)
    return `Shorten the evidence for ${long.competency}: it has ${evidenceLength(long.evidence).toLocaleString('en-US')} characters, and ${MOST_EVIDENCE} can be sent.`;
  const open = asked.filter(({ rating }) => rating === null);
  if (open.length > 0) return `Still to rate: ${named(open)}.`;
  if (asked.every(({ rating }) => rating === 'Not asked')) return 'Rate at least one competency.';
  return undefined;
}

function missingAnswer(interview: Interview, typed: CardTyped): string | undefined {
  if (goneRatings(interview, typed).length > 0) return 'Leave out what is no longer asked first.';
  const without = withoutEvidence(interview, typed);
  if (without !== '' && without !== typed.without)
    return 'Add a line of evidence to the ratings of 1, 2 and 5, or tick “Send without it”.';
  const replaced = replacedBy(interview, typed);
  if (replaced && replaced.scorecardId !== typed.replaces) return 'Tick that it replaces the scorecard that you sent.';
  return undefined;
}

function named(ratings: readonly Rating[]): string {
  const names = ratings.slice(0, MOST_NAMED).map(({ competency }) => competency);
  const more = ratings.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
