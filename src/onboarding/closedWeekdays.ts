const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The closed weekdays that a text names.
 *
 * @param text Names parted by commas, whole or their first three letters, in any case; blank, or `none`: none.
 * @returns Sunday 0 to Saturday 6; `undefined` where a word is no day of the week, or where all seven are named.
 * @example closedWeekdays('sunday, Sat') // [0, 6]
 * @example closedWeekdays('weekends') // undefined
 */
export function closedWeekdays(text: string): readonly number[] | undefined {
  const names = text
    .split(/[,;]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'none');
  const days = names.map((name) => WEEKDAYS.findIndex((day) => day === name || day.slice(0, 3) === name));
  return days.every((day) => day >= 0) && new Set(days).size < WEEKDAYS.length ? days : undefined;
}
