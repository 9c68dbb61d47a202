/** The rows or the columns of a tab along the screen, in pixels from the first one. */
export interface Axis {
  readonly count: number;
  /** How many at the start stay when the rest scrolls, and how many pixels these take. */
  readonly frozen: number;
  readonly frozenSize: number;
  readonly total: number;
  /** Where the one with this number begins; `count` gives the total. */
  start(index: number): number;
  /** 0 when it is hidden. */
  size(index: number): number;
  /** Which one is at this pixel; pixels outside give the first or the last that is not hidden. */
  at(pixel: number): number;
  /** The next one that is not hidden in this direction; none: the same number again. */
  beside(index: number, step: 1 | -1): number;
}

/**
 * Rows or columns along the screen.
 *
 * @param sizes In pixels, one each; 0 for hidden ones.
 * @param frozen How many at the start do not scroll.
 * @example axis([100, 0, 50], 1).at(120) // 2
 */
export function axis(sizes: readonly number[], frozen: number): Axis {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  const start = (index: number) => starts[Math.min(Math.max(index, 0), sizes.length)] ?? 0;
  const beside = (index: number, step: 1 | -1) => besideIn(sizes, index, step);
  return {
    count: sizes.length,
    frozen,
    frozenSize: start(frozen),
    total: start(sizes.length),
    start,
    size: (index) => sizes[index] ?? 0,
    at: (pixel) => shownAt(starts, sizes, pixel),
    beside,
  };
}

function besideIn(sizes: readonly number[], index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 0 && next < sizes.length; next += step) if (sizes[next]) return next;
  return index;
}

function shownAt(starts: readonly number[], sizes: readonly number[], pixel: number): number {
  let low = 0;
  let high = sizes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return sizes[low] ? low : besideIn(sizes, low, -1);
}
