import type { Day } from '../calendar/day';
import { shownDay } from '../calendar/shownDay';
import { taskStatus } from './taskStatus';

/** What the status of a task depends on. */
export interface Standing {
  readonly isDone: boolean;
  readonly due: Day | undefined;
  /** The person’s last day of work; `null`: the person is not in Staff. */
  readonly end: Day | undefined | null;
  /** Whether it is a later time of a task of which the one before is open again. */
  readonly isEarly?: boolean;
  /** Whether the template is still there. */
  readonly hasTemplate: boolean;
}

/** A status that its due date alone tells. */
export const COUNTED = /^(Done|Overdue|Due |$)/;
/** Stands behind the status of a task whose template is gone. */
export const NO_TEMPLATE = ' (no template)';
/** The status of the next time of a task whose tick was taken away. */
export const EARLY = 'After the one before';
/** The status of a task whose person is gone from Staff. */
export const NOT_IN_STAFF = 'Not in Staff';

/**
 * What Status says of a task, and whether somebody still has to do it.
 *
 * @param standing The task.
 * @param today The day.
 * @example standingOf({ isDone: false, due: '2026-12-04', end: '2026-11-20', hasTemplate: true }, '2026-12-01') // { status: 'Left 11/20/2026', isOpen: false }
 * @example standingOf({ isDone: false, due: '2026-12-04', end: undefined, hasTemplate: false }, '2026-12-01') // { status: 'Due in 3 days (no template)', isOpen: true }
 */
export function standingOf(
  { isDone, due, end, isEarly = false, hasTemplate }: Standing,
  today: Day,
): { readonly status: string; readonly isOpen: boolean } {
  if (isDone) return { status: taskStatus({ isDone, due }, today), isOpen: false };
  if (end === null) return { status: NOT_IN_STAFF, isOpen: false };
  if (end !== undefined && end < today) return { status: `Left ${shownDay(end)}`, isOpen: false };
  if (isEarly) return { status: EARLY, isOpen: false };
  const status = taskStatus({ isDone, due }, today);
  return { status: hasTemplate ? status : `${status}${NO_TEMPLATE}`.trim(), isOpen: true };
}
