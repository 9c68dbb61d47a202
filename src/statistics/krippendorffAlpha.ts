/** How far two ratings are apart: not the same, by rank, by difference, or by ratio. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha: agreement beyond chance of any number of raters, gaps allowed. A row with fewer than two ratings
 * has nothing to compare and is left out.
 *
 * @param rows One per target with the rating of each rater, `NaN` where there is none; `ratio` needs ratings of 0 or more.
 * @param metric How far two ratings are apart.
 * @returns 1 where all agree, about 0 where they agree as by chance; `undefined` where all ratings that can be compared
 * are the same or there are none.
 * @source Krippendorff (2011), Computing Krippendorff's Alpha-Reliability
 * @example krippendorffAlpha([[1, 1], [3, 3], [5, Number.NaN]], 'interval') // 1
 * @example krippendorffAlpha([[1, 1], [1, 2], [2, 2], [1, 2]], 'nominal').toFixed(3) // '0.125'
 * @example krippendorffAlpha([[3, 3], [3, 3]], 'ordinal') // undefined
 */
export function krippendorffAlpha(rows: readonly (readonly number[])[], metric: AlphaMetric): number | undefined {
  const units = rows.map((row) => row.filter((rating) => !Number.isNaN(rating))).filter((unit) => unit.length > 1);
  const { values, counts, total } = tally(units);
  const squared = distances(metric, values, counts);
  const placeOf = new Map(values.map((value, place) => [value, place]));
  let observed = 0;
  for (const unit of units) {
    const places = unit.map((rating) => placeOf.get(rating) ?? 0);
    observed += sumOfPairs(places, (a, b) => squared(a, b)) / (unit.length - 1);
  }
  const all = values.map((_, place) => place);
  const expected = sumOfPairs(all, (a, b) => (counts[a] ?? 0) * (counts[b] ?? 0) * squared(a, b)) / (total - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** The different ratings, rising, with how often each was given. */
function tally(units: readonly (readonly number[])[]) {
  const countOf = new Map<number, number>();
  let total = 0;
  for (const unit of units) {
    for (const rating of unit) countOf.set(rating, (countOf.get(rating) ?? 0) + 1);
    total += unit.length;
  }
  const values = [...countOf.keys()].sort((a, b) => a - b);
  return { values, counts: values.map((value) => countOf.get(value) ?? 0), total };
}

type Squared = (lower: number, upper: number) => number;

/** The squared distance of two ratings by their places among the rising `values`. */
function distances(metric: AlphaMetric, values: readonly number[], counts: readonly number[]): Squared {
  const at = (place: number) => values[place] ?? 0;
  const apart = (a: number, b: number) => (at(a) - at(b)) ** 2;
  const ranks = middleRanks(counts);
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'ordinal':
      return (a, b) => ((ranks[a] ?? 0) - (ranks[b] ?? 0)) ** 2;
    case 'interval':
      return apart;
    case 'ratio':
      return (a, b) => (a === b ? 0 : apart(a, b) / (at(a) + at(b)) ** 2);
  }
}

/** The rank of each rating, the mean one where it was given several times: two ranks differ by all ratings between. */
function middleRanks(counts: readonly number[]): readonly number[] {
  let below = 0;
  return counts.map((count) => {
    below += count;
    return below - count / 2;
  });
}

/** Each pair counts in both orders. */
function sumOfPairs(places: readonly number[], of: Squared): number {
  let sum = 0;
  for (let i = 1; i < places.length; i++) {
    for (let j = 0; j < i; j++) sum += 2 * of(places[j] ?? 0, places[i] ?? 0);
  }
  return sum;
}
