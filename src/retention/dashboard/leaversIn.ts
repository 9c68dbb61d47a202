import type { Day } from '../../calendar/day';
import type { Span } from '../span';

/**
 * Those whose last day lies in a period.
 *
 * @param spans The spells of employment.
 * @param period Its first and last day, both inclusive.
 * @example leaversIn([{ start: '2026-03-02', end: '2026-03-31' }, { start: '2026-03-02' }], { from: '2026-03-01', to: '2026-03-31' }).length // 1
 */
export function leaversIn<Spell extends Span>(
  spans: readonly Spell[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly (Spell & { readonly end: Day })[] {
  return spans.flatMap((span) => (hasLeft(span) && span.end >= from && span.end <= to ? [span] : []));
}

function hasLeft<Spell extends Span>(span: Spell): span is Spell & { readonly end: Day } {
  return span.end !== undefined;
}
