import { isEnough } from '../../statistics/isEnough';
import type { StageTime } from '../timeInStage';
import { COUNTS_ONLY, daysOrCount } from './enough';
import type { Part } from './part';

/**
 * How long candidates stay in each active stage.
 *
 * @param times The stages, in order.
 * @returns The part.
 */
export function timeInStagePart(times: readonly StageTime[]): Part {
  const part = 'Time in stage';
  if (times.length === 0) return { part, lines: [{ reading: 'No stage is active yet: write your stages in Stages.' }] };
  const lines = times.map((time) => ({ what: time.stage, ...daysOrCount(time), reading: readingOf(time) }));
  const hasDays = lines.some(({ days }) => days !== undefined);
  const shown = hasDays
    ? ({ series: ['days'], unit: 'Days' } as const)
    : ({ series: ['count'], unit: 'Stays' } as const);
  return { part, lines, chart: { type: 'bar', lines: lines.length, ...shown } };
}

function readingOf({ n, isSoFar }: StageTime): string {
  if (n === 0) return 'No stay whose days are known yet';
  const whose = isSoFar ? 'so far, of those who are there now' : 'completed stays';
  return isEnough(n) ? capitalised(whose) : `${COUNTS_ONLY}; ${whose}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
