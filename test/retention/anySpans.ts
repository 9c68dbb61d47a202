import fc from 'fast-check';
import type { Day } from '../../src/calendar/day';
import { daysAfter } from '../../src/calendar/daysAfter';
import type { Span } from '../../src/retention/span';

/** Any day from 2023 to 2026. */
export const anyDay: fc.Arbitrary<Day> = fc.nat({ max: 1460 }).map((days) => daysAfter('2023-01-01', days));

const anySpan: fc.Arbitrary<Span> = fc
  .record({ start: anyDay, stayed: fc.option(fc.nat({ max: 800 }), { nil: undefined }) })
  .map(({ start, stayed }) => ({ start, end: stayed === undefined ? undefined : daysAfter(start, stayed) }));

/** Up to 30 spells of employment from 2023 on. */
export const anySpans: fc.Arbitrary<readonly Span[]> = fc.array(anySpan, { maxLength: 30 });

/** Any two days in order. */
export const anyPeriod: fc.Arbitrary<readonly [Day, Day]> = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a <= b ? [a, b] : [b, a]));
