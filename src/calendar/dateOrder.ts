import { type DateOrder, readDay } from './readDay';

/** What the dates of one column tell of their order. */
export interface OrderOfDates {
  /** `undefined` where no date tells it, or where they contradict each other. */
  readonly order: DateOrder | undefined;
  /** Whether some dates can only be read month first and others only day first. */
  readonly isMixed: boolean;
  /** Whether there are dates that name another day in the other order. */
  readonly isAmbiguous: boolean;
}

/** Nothing is to be told from these, and most dates are date cells. */
const YEAR_FIRST = /^\d{4}-\d/;

/**
 * The order of day and month in a column of dates, told by the dates that exist in one order alone (`13/02/2026`).
 *
 * @param texts The column's cells as typed; texts that are no dates say nothing.
 * @returns The order, and how far it is certain.
 * @example dateOrder(['13/02/2026', '03/04/2026']) // { order: 'day first', isMixed: false, isAmbiguous: true }
 * @example dateOrder(['3/4/2026']) // { order: undefined, isMixed: false, isAmbiguous: true }
 */
export function dateOrder(texts: readonly string[]): OrderOfDates {
  let hasMonthFirst = false;
  let hasDayFirst = false;
  let isAmbiguous = false;
  for (const text of texts) {
    if (YEAR_FIRST.test(text)) continue;
    const monthFirst = readDay(text, 'month first');
    const dayFirst = readDay(text, 'day first');
    if (monthFirst && dayFirst && monthFirst !== dayFirst) isAmbiguous = true;
    if (monthFirst && !dayFirst) hasMonthFirst = true;
    if (dayFirst && !monthFirst) hasDayFirst = true;
  }
  const isMixed = hasMonthFirst && hasDayFirst;
  return { order: isMixed ? undefined : oneOrder(hasMonthFirst, hasDayFirst), isMixed, isAmbiguous };
}

function oneOrder(hasMonthFirst: boolean, hasDayFirst: boolean): DateOrder | undefined {
  if (hasMonthFirst) return 'month first';
  return hasDayFirst ? 'day first' : undefined;
}
