import munkres from 'munkres';

/**
 * Pairs columns with fields so that the strengths add up to the most; a column or field may stay alone.
 *
 * @param strengths One row per column, one entry per field: 0 or less means that they don't fit.
 * @returns For each column the field's index, or `undefined`.
 * @source Kuhn (1955), doi:10.1002/nav.3800020109, in the form of Munkres (1957)
 * @example bestAssignment([[0.9, 0.8], [0.7, 0]]) // [1, 0]
 */
export function bestAssignment(strengths: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const fields = strengths[0]?.length ?? 0;
  if (fields === 0) return strengths.map(() => undefined);
  const costs = strengths.map((row) => [...row.map((strength) => -Math.max(0, strength)), ...strengths.map(() => 0)]);
  const found: (number | undefined)[] = strengths.map(() => undefined);
  for (const [column, field] of munkres(costs)) {
    if (field < fields && (strengths[column]?.[field] ?? 0) > 0) found[column] = field;
  }
  return found;
}
