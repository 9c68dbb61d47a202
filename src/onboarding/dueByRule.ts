import { businessDay } from '../calendar/businessDay';
import type { Day } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';
import { openDay } from '../calendar/openDay';
import { shownDay } from '../calendar/shownDay';
import { countedDays } from './countedDays';

/** How far from the start a task is due. */
export interface Offset {
  /** Days after the first day of work, negative before it. */
  readonly offset: number;
  readonly unit: 'calendar' | 'business';
  /** Where the rule behind the task is written; blank: a practice, not a rule. */
  readonly citation: string;
}

/** What a person's due dates count from. */
export interface Beginning {
  readonly start: Day;
  /** The last day of work, where it is known. */
  readonly end: Day | undefined;
  readonly isClosed: (day: Day) => boolean;
  /** Whether Form I-9 counts the first day of work as the first business day: the stricter reading. */
  readonly countsFirstDay: boolean;
}

/** A due date, and how it was counted, in a sentence. */
export interface Due {
  readonly day: Day;
  readonly how: string;
}

/**
 * When a task is due. Business days are the open days strictly after the start. A calendar date on a closed day moves to
 * the last open day before it when the task comes before the start or has a citation, else to the next open day.
 *
 * @param task Its offset, unit and citation.
 * @param beginning The start, and the closed days.
 * @returns The day, and the rule in words.
 * @source Counting as the spreadsheet function WORKDAY; 8 CFR 274a.2(b)(1)(ii) for Form I-9
 */
export function dueByRule(task: Offset, beginning: Beginning): Due {
  const { start, isClosed } = beginning;
  if (task.citation.includes(I9_SECTION_2)) return section2(task, beginning);
  if (task.unit === 'business') return business(task.offset, beginning);
  const day = daysAfter(start, task.offset);
  const counted = `Due ${countedDays(task.offset, 'calendar')}`;
  if (!isClosed(day)) return { day, how: `${counted}.` };
  const direction = task.offset < 0 || task.citation !== '' ? 'back' : 'forward';
  const moved = openDay(day, direction, isClosed);
  const why = task.citation !== '' && task.offset >= 0 ? ', for a rule is never met late' : '';
  const how = `${counted}; ${shownDay(day)} is a closed day, so it moves ${direction} to the ${direction === 'back' ? 'last' : 'next'} open day${why}.`;
  return { day: moved, how };
}

const I9_SECTION_2 = '274a.2(b)(1)(ii)';
/** A job that ends within so many business days has Form I-9 complete on its first day. */
const SHORT_JOB = 3;

function section2({ offset, unit }: Offset, beginning: Beginning): Due {
  const { start, end, isClosed, countsFirstDay } = beginning;
  if (end !== undefined && end < businessDay(start, SHORT_JOB - 1, isClosed)) {
    return { day: start, how: 'Due on the first day: the job lasts less than three business days.' };
  }
  if (unit !== 'business' || !countsFirstDay) return business(offset, beginning);
  const { day } = business(offset - 1, beginning);
  return { day, how: `Due ${countedDays(offset, 'business')}, the first day counted as the first (Settings).` };
}

function business(offset: number, { start, isClosed }: Beginning): Due {
  return { day: businessDay(start, offset, isClosed), how: `Due ${countedDays(offset, 'business')}.` };
}
