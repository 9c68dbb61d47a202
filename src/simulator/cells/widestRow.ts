/**
 * The length of the longest row. The rows are no arguments of a call, which takes no more than some 100,000.
 *
 * @returns 0 when there are no rows.
 * @example widestRow([[1], [1, 2, 3], []]) // 3
 */
export function widestRow(rows: readonly { readonly length: number }[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
