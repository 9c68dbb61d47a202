import type { StaffReading } from './spellRow';

/** A column of days. */
export type DayColumn = 'Start' | 'End';

/**
 * Which columns of days a list lacks: nothing is known of turnover without both.
 *
 * @param list A list that exists; the add-on’s own Staff tab lacks none.
 * @returns Their names, in order.
 * @example lackingColumns({ columnAt: {} }) // []
 */
export function lackingColumns({ columnAt, found }: Pick<StaffReading, 'columnAt' | 'found'>): readonly DayColumn[] {
  if (!found) return [];
  const places = [['Start', columnAt.start] as const, ['End', columnAt.end] as const];
  return places.flatMap(([name, place]) => (place === undefined ? [name] : []));
}
