import { CellError, type Scalar } from '../cells/value';
import { compareValues } from './coercion';
import { wildcardMatcher } from './criteria';
import { kept } from './kept';

/**
 * The position of the first value equal to the key, text without regard to case, `-1` when none is.
 * Kept indexes make thousands of lookups into the same cells cheap.
 */
export function exactPosition(values: readonly Scalar[], key: Scalar): number {
  return kept(INDEXES, values, indexOf).get(identity(key)) ?? -1;
}

/** As `exactPosition`, with `*`, `?` and `~` in a text key as wildcards. */
export function wildcardPosition(values: readonly Scalar[], key: Scalar): number {
  if (typeof key !== 'string' || !/[*?~]/.test(key)) return exactPosition(values, key);
  const matches = wildcardMatcher(key);
  return values.findIndex((value) => typeof value === 'string' && matches(value));
}

/**
 * The position of the last value that is not after the key in values that rise (`direction` 1) or not before it in values
 * that fall (-1); `-1` when there is none. Values of another kind than the key and blanks are passed over.
 */
export function sortedPosition(values: readonly Scalar[], key: Scalar, direction: 1 | -1): number {
  let low = 0;
  let high = values.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const comparable = comparableFrom(values, middle, low, key);
    const value = values[comparable] ?? null;
    if (comparable < low || compareValues(value, key) * direction <= 0) {
      if (comparable >= low) found = middle === comparable ? comparable : Math.max(found, comparable);
      low = middle + 1;
    } else high = comparable - 1;
  }
  return found;
}

/**
 * The position of the value nearest to the key among those before it (`direction` -1) or after it (1), in any order;
 * a value equal to the key is the nearest.
 */
export function nearestPosition(values: readonly Scalar[], key: Scalar, direction: 1 | -1): number {
  let best = -1;
  for (const [index, value] of values.entries()) {
    if (!isComparable(value, key) || compareValues(value, key) * direction < 0) continue;
    if (best < 0 || compareValues(value, values[best] ?? null) * direction < 0) best = index;
  }
  return best;
}

const INDEXES = new WeakMap<readonly Scalar[], ReadonlyMap<string, number>>();

function indexOf(values: readonly Scalar[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [position, value] of values.entries()) {
    const key = identity(value);
    if (!index.has(key)) index.set(key, position);
  }
  return index;
}

function identity(value: Scalar): string {
  if (value instanceof CellError) return `error ${value.code}`;
  return value === null ? 'blank' : `${typeof value} ${String(value).toLowerCase()}`;
}

function comparableFrom(values: readonly Scalar[], from: number, low: number, key: Scalar): number {
  let at = from;
  while (at >= low && !isComparable(values[at] ?? null, key)) at -= 1;
  return at;
}

function isComparable(value: Scalar, key: Scalar): boolean {
  return value !== null && typeof value === typeof key && !(value instanceof CellError);
}
