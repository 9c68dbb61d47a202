import type { Day } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';
import { isEmployed } from './isEmployed';
import type { Span } from './span';

/** A spell of employment with whose it is. */
export type PersonSpan = Span & { readonly person: string | number };

/** Who was there when a period began, and is there when it ends. */
export interface RetentionRate {
  readonly atStart: number;
  readonly stillThere: number;
  /** 0–1; `undefined` where nobody was there at the start. */
  readonly share: number | undefined;
}

/**
 * How many of the people who were employed when a period began are employed when it ends. Who was hired within it does not
 * count, and who left and came back counts as still there: it is not one minus the turnover.
 *
 * @param spans The spells of employment; a person may have several.
 * @param from The first day: employed at the start is who is at the end of the day before.
 * @param to The last day.
 * @returns The two counts of people, and the share.
 * @example retentionRate([{ person: 'E01', start: '2024-03-04' }, { person: 'E02', start: '2025-02-03' }], '2025-01-01', '2025-12-31') // { atStart: 1, stillThere: 1, share: 1 }
 */
export function retentionRate(spans: readonly PersonSpan[], from: Day, to: Day): RetentionRate {
  const atStart = peopleAt(spans, daysAfter(from, -1));
  const atEnd = peopleAt(spans, to);
  let stillThere = 0;
  for (const person of atStart) if (atEnd.has(person)) stillThere++;
  return { atStart: atStart.size, stillThere, share: atStart.size === 0 ? undefined : stillThere / atStart.size };
}

function peopleAt(spans: readonly PersonSpan[], day: Day): ReadonlySet<PersonSpan['person']> {
  return new Set(spans.filter((span) => isEmployed(span, day)).map(({ person }) => person));
}
