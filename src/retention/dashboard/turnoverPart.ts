import { daysBetween } from '../../calendar/day';
import { plainNumber } from '../../workbook/plainNumber';
import { FIRST_YEAR } from '../earlyTurnover';
import { turnover } from '../turnover';
import type { RetentionAbout } from './about';
import { lastYear } from './lastYear';
import { leaversIn } from './leaversIn';
import type { Part } from './part';
import { turnoverLine } from './turnoverLine';
import { withoutStart } from './withoutStart';

const KINDS = ['voluntary', 'involuntary', 'other'] as const;

/**
 * The turnover of the last 12 months, of all leavers and by the kind of leaving. Where the list says no kind of any of them,
 * nothing is told by kind.
 *
 * @param about What the dashboard is made of.
 */
export function turnoverPart({ spells, dated, choices: { method }, today }: RetentionAbout): Part {
  const period = lastYear(today);
  const all = turnover(dated, { ...period, method });
  const leavers = leaversIn(dated, period);
  const early = leavers.filter(({ start, end }) => daysBetween(start, end) <= FIRST_YEAR).length;
  const ofKind = (kind: (typeof KINDS)[number] | undefined) => leavers.filter((each) => each.kind === kind).length;
  const line = (what: string, count: number, more: readonly string[]) =>
    turnoverLine(
      what,
      { ...all, leavers: count, share: all.base === 0 ? undefined : count / all.base },
      { method, more },
    );
  const stayed = leavers.length > 0 ? [`${plainNumber(early)} stayed a year or less`] : [];
  const unsaid = ofKind(undefined);
  const kinds = unsaid > 0 && unsaid === leavers.length ? [] : KINDS;
  return {
    part: 'Turnover, 12 months',
    lines: [
      line('All', leavers.length, [...stayed, ...withoutStart(spells)]),
      ...kinds.map((kind) => line(kind.charAt(0).toUpperCase() + kind.slice(1), ofKind(kind), [])),
      ...(unsaid > 0 ? [line('Kind not said', unsaid, ['fill in Leaving kind'])] : []),
    ],
  };
}
