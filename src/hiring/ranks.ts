const NINE_DECIMALS = 1e9;

/**
 * Competition ranks within groups, highest score first: 1, 2, 2, 4. Scores equal to nine decimals tie.
 *
 * @param scores One per candidate; `undefined` takes no part.
 * @param groups One per candidate, compared without regard to case; `undefined` takes no part.
 * @returns One rank per candidate, from 1; `undefined` for those who take no part.
 * @example ranks([90, 80, 80, 70], ['MA', 'MA', 'MA', 'MA']) // [1, 2, 2, 4]
 * @example ranks([90, undefined, 80], ['MA', 'MA', 'Front desk']) // [1, undefined, 1]
 */
export function ranks(
  scores: readonly (number | undefined)[],
  groups: readonly (string | undefined)[],
): readonly (number | undefined)[] {
  const rankings = new Map<string, Map<number, number>>();
  for (const [group, found] of scoresByGroup(scores, groups)) rankings.set(group, rankOfScore(found));
  return scores.map((score, i) => {
    const group = groups[i]?.toLowerCase();
    return score === undefined || group === undefined ? undefined : rankings.get(group)?.get(rounded(score));
  });
}

function scoresByGroup(
  scores: readonly (number | undefined)[],
  groups: readonly (string | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    const group = groups[i]?.toLowerCase();
    if (score === undefined || group === undefined) continue;
    const others = found.get(group);
    if (others) others.push(rounded(score));
    else found.set(group, [rounded(score)]);
  }
  return found;
}

function rankOfScore(scores: readonly number[]): Map<number, number> {
  const ranking = new Map<number, number>();
  const falling = [...scores].sort((a, b) => b - a);
  for (const [index, score] of falling.entries()) if (!ranking.has(score)) ranking.set(score, index + 1);
  return ranking;
}

function rounded(score: number): number {
  return Math.round(score * NINE_DECIMALS) / NINE_DECIMALS;
}
