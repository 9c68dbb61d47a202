/** What happens to the rows or columns of one tab. Positions count from 0. */
export type GridChange =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly before: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly first: number; readonly count: number }
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
      readonly before: number;
    };

/** Whether rows or columns are meant. */
export type Axis = 'row' | 'column';

/** Neighbouring rows or columns; `last` is missing in an open range such as `A2:A`. */
interface Interval {
  readonly first: number;
  readonly last?: number | undefined;
}

/**
 * Where an interval lies after a change, as references follow it in Sheets: it grows by what is inserted inside, shrinks by
 * what is deleted, and moves along when it is moved as a whole. A part that is moved out of it is lost to it.
 *
 * @returns `undefined` when all of it was deleted.
 * @example changedInterval({ first: 1, last: 9 }, { kind: 'insert', axis: 'row', before: 4, count: 2 }) // { first: 1, last: 11 }
 */
export function changedInterval(interval: Interval, change: GridChange): Interval | undefined {
  if (change.kind === 'insert') return inserted(interval, change.before, change.count);
  if (change.kind === 'delete') return deleted(interval, change.first, change.count);
  const { first, count, before } = change;
  const moveEnd = first + count;
  const target = before > first ? before - count : before;
  if (interval.first >= first && interval.last !== undefined && interval.last < moveEnd)
    return { first: interval.first - first + target, last: interval.last - first + target };
  const rest = deleted(interval, first, count);
  return rest && inserted(rest, target, count);
}

function inserted({ first, last }: Interval, before: number, count: number): Interval {
  return {
    first: first >= before ? first + count : first,
    last: last !== undefined && last >= before ? last + count : last,
  };
}

function deleted(interval: Interval, first: number, count: number): Interval | undefined {
  const end = first + count;
  const after = (position: number, inside: number) =>
    position >= end ? position - count : position >= first ? inside : position;
  const { last } = interval;
  if (last !== undefined && interval.first >= first && last < end) return undefined;
  return { first: after(interval.first, first), last: last === undefined ? undefined : after(last, first - 1) };
}

/**
 * The entries of a list, one a row or column, after a change. Inserted ones are `undefined`.
 *
 * @example changedList(['a', 'b', 'c'], { kind: 'move', axis: 'row', first: 0, count: 1, before: 3 }) // ['b', 'c', 'a']
 */
export function changedList<Entry>(list: readonly (Entry | undefined)[], change: GridChange): (Entry | undefined)[] {
  if (change.kind === 'insert') return opened(list, change.before, change.count);
  if (change.kind === 'delete') return without(list, change.first, change.count);
  const { first, count, before } = change;
  const moved = list.slice(first, first + count);
  const target = before > first ? before - count : before;
  const rest = opened(without(list, first, count), target, count);
  moved.forEach((entry, index) => {
    rest[target + index] = entry;
  });
  return rest;
}

function opened<Entry>(list: readonly (Entry | undefined)[], before: number, count: number): (Entry | undefined)[] {
  if (before >= list.length) return list.slice();
  return [...list.slice(0, before), ...new Array<Entry | undefined>(count).fill(undefined), ...list.slice(before)];
}

function without<Entry>(list: readonly (Entry | undefined)[], first: number, count: number): (Entry | undefined)[] {
  return [...list.slice(0, first), ...list.slice(first + count)];
}
