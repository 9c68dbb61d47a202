import { type Day, daysBetween } from '../calendar/day';
import { counted } from '../workbook/counted';

/** What the status of a task follows from. */
export interface TaskState {
  readonly isDone: boolean;
  /** The last day that is in time. */
  readonly due: Day | undefined;
}

/**
 * How a task stands, in words. A task due today is in time. Without a due day, and not done: blank.
 *
 * @param task Whether it is done, and its due day.
 * @param today The day to judge by.
 * @returns `Done`, `Overdue by 3 days`, `Due today`, `Due in 5 days`, or blank.
 * @example taskStatus({ isDone: false, due: '2026-03-02' }, '2026-03-05') // 'Overdue by 3 days'
 * @example taskStatus({ isDone: true, due: undefined }, '2026-03-05') // 'Done'
 */
export function taskStatus({ isDone, due }: TaskState, today: Day): string {
  if (isDone) return 'Done';
  if (due === undefined) return '';
  const left = daysBetween(today, due);
  if (left === 0) return 'Due today';
  return left < 0 ? `Overdue by ${counted(-left, 'day')}` : `Due in ${counted(left, 'day')}`;
}
