import { daysAfter } from '../../src/calendar/daysAfter';
import type { Span } from '../../src/retention/span';

/** The last day that is known of the spells below. */
export const AS_OF = '2026-12-31';

/** Spells that last as long as the text says, in days; + is still here: `9 13 13+`. */
export function spansOf(text: string): readonly Span[] {
  return text.split(' ').map((each) => {
    const days = Number.parseInt(each, 10);
    if (each.endsWith('+')) return { start: daysAfter(AS_OF, -days), end: undefined };
    return { start: '2026-01-01', end: daysAfter('2026-01-01', days) };
  });
}
