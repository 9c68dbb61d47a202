/**
 * An offset from the first day of work, in words.
 *
 * @param offset Days, negative before the start.
 * @param unit Which days count.
 * @example countedDays(3, 'business') // '3 business days after the first day'
 * @example countedDays(-1, 'calendar') // '1 day before the first day'
 * @example countedDays(0, 'calendar') // 'on the first day'
 */
export function countedDays(offset: number, unit: 'calendar' | 'business'): string {
  if (offset === 0) return 'on the first day';
  const count = Math.abs(offset);
  const days = `${unit === 'business' ? 'business ' : ''}${count === 1 ? 'day' : 'days'}`;
  return `${count} ${days} ${offset < 0 ? 'before' : 'after'} the first day`;
}
