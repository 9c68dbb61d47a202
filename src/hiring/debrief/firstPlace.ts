import { SCALE_MAX } from '../../people/rating';
import { ranks } from '../ranks';
import { score } from '../score';

/** A candidate of a role, with one rating per competency; `NaN` where there is none. */
export interface Contender {
  readonly name: string;
  readonly ratings: readonly number[];
}

/** A change of weights under which the first place moves. */
export interface Upset {
  /** `equal weights`, `Teamwork +25 %`. */
  readonly change: string;
  readonly first: readonly string[];
}

/** Who comes first, and where other weights would change that. */
export interface FirstPlace {
  readonly first: readonly string[];
  /** How many other weightings were tried. */
  readonly tried: number;
  readonly upsets: readonly Upset[];
}

const SHARE = 0.25;

/**
 * Whether the first place survives equal weights, and each weight a quarter higher or lower.
 *
 * @param contenders The candidates of one role.
 * @param names The competencies.
 * @param weights One per competency, 0 or more.
 * @returns Several names where candidates tie.
 * @example firstPlace([{ name: 'Ana', ratings: [5, 1] }, { name: 'Ben', ratings: [2, 5] }], ['Care', 'Speed'], [5, 4]).upsets[0]?.change // 'Care +25 %'
 */
export function firstPlace(
  contenders: readonly Contender[],
  names: readonly string[],
  weights: readonly number[],
): FirstPlace {
  const first = firstBy(contenders, weights);
  const counting = names.flatMap((name, place) => ((weights[place] ?? 0) > 0 ? [{ name, place }] : []));
  const changed = (place: number, share: number) =>
    weights.map((weight, at) => (at === place ? weight * (1 + share) : weight));
  const changes: readonly (readonly [string, readonly number[]])[] = [
    ['equal weights', weights.map((weight) => (weight > 0 ? 1 : 0))],
    ...counting.flatMap(({ name, place }) => [
      [`${name} +25 %`, changed(place, SHARE)] as const,
      [`${name} −25 %`, changed(place, -SHARE)] as const,
    ]),
  ];
  const upsets = changes.flatMap(([change, other]) => {
    const now = firstBy(contenders, other);
    return now.join('\n') === first.join('\n') ? [] : [{ change, first: now }];
  });
  return { first, tried: changes.length, upsets };
}

function firstBy(contenders: readonly Contender[], weights: readonly number[]): readonly string[] {
  const scores = contenders.map(({ ratings }) => score(ratings, weights, SCALE_MAX));
  const places = ranks(
    scores,
    contenders.map(() => 'role'),
  );
  return contenders.flatMap(({ name }, at) => (places[at] === 1 ? [name] : []));
}

/**
 * The same in a sentence or two.
 *
 * @param found Who comes first, and the upsets.
 * @param count How many candidates of the role have a score.
 * @example firstPlaceWords({ first: ['Ana'], tried: 5, upsets: [] }, 3) // 'Ana stays first with equal weights and with each weight 25 % higher or lower (5 other weightings tried).'
 */
export function firstPlaceWords({ first, tried, upsets }: FirstPlace, count: number): string {
  if (count < 2) return 'Nobody to compare with: fewer than two candidates of this role have a score.';
  const who = first.join(' and ');
  const [verb, stay] = first.length > 1 ? ['share the first place', 'stay'] : ['comes first', 'stays'];
  if (upsets.length === 0) {
    const tied = first.length > 1 ? 'tied ' : '';
    return `${who} ${stay} ${tied}first with equal weights and with each weight 25 % higher or lower (${tried} other weightings tried).`;
  }
  const others = upsets.map((upset) => `${upset.first.join(' and ')} with ${upset.change}`);
  return `${who} ${verb}, but not for sure: first would be ${others.join('; ')}. The difference is small; look at the evidence.`;
}
