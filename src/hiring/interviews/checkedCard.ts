import { SCALE_MAX } from '../../people/rating';
import { counted } from '../../workbook/counted';
import { Problem } from '../../workbook/problem';
import { type Card, type CardRating, MOST_EVIDENCE } from './card';

/**
 * The scorecard as it is kept: a rating for each competency in their order, evidence in one line.
 *
 * @param card As it was filled in.
 * @param names What is asked for.
 * @returns One rating per name.
 * @throws Problem when something is missing, out of range or too long, or was rated that is not asked for.
 * @example checkedCard({ ratings: [{ competency: 'Teamwork', rating: 4, evidence: ' Calm. ' }], recommendation: 'yes' }, ['Teamwork']).ratings // [{ competency: 'Teamwork', rating: 4, evidence: 'Calm.' }]
 */
export function checkedCard({ ratings, recommendation }: Card, names: readonly string[]): Card {
  const gone = ratings.filter(({ competency, ...rest }) => !names.includes(competency) && saysSomething(rest));
  if (gone.length > 0) throw new Problem(goneWords(gone.map(({ competency }) => competency)));
  const kept = names.map((name) => checkedRating(name, ratings));
  const unrated = kept.filter(({ rating }) => rating === null);
  if (unrated.length > 0) {
    const missing = unrated.map(({ competency }) => `“${competency}”`).join(', ');
    throw new Problem(`each competency needs a rating or “Not asked”; missing: ${missing}`);
  }
  if (kept.every(({ rating }) => rating === 'Not asked'))
    throw new Problem('a scorecard needs at least one rating; here everything is “Not asked”');
  return { ratings: kept, recommendation };
}

function checkedRating(name: string, ratings: readonly CardRating[]): CardRating {
  const { rating, evidence } = ratings.find(({ competency }) => competency === name) ?? { rating: null, evidence: '' };
  const isInRange = typeof rating !== 'number' || (Number.isInteger(rating) && rating >= 1 && rating <= SCALE_MAX);
  if (!isInRange)
    throw new Problem(`“${name}” needs a whole number from 1 to ${SCALE_MAX} or “Not asked”: got ${rating}`);
  const line = evidence.replace(/\s+/g, ' ').trim();
  const length = [...line].length;
  if (length > MOST_EVIDENCE) {
    const found = counted(length, 'character');
    throw new Problem(`the evidence for “${name}” has ${found}; shorten it to ${MOST_EVIDENCE}. Nothing was sent`);
  }
  return { competency: name, rating, evidence: line };
}

function saysSomething({ rating, evidence }: Omit<CardRating, 'competency'>): boolean {
  return rating !== null || evidence.trim() !== '';
}

function goneWords(names: readonly string[]): string {
  const which = names.map((name) => `“${name}”`).join(', ');
  const are = names.length === 1 ? 'is' : 'are';
  return `${which} ${are} not asked for this role any more: “Competencies” changed meanwhile. Look again; what you typed is still here`;
}
