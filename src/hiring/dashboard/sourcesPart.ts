import { isEnough } from '../../statistics/isEnough';
import type { SourceCount } from '../sources';
import { COUNTS_ONLY } from './enough';
import type { Line, Part } from './part';

/**
 * Where applicants and hires come from.
 *
 * @param sources The sources, in order.
 * @returns The part.
 */
export function sourcesPart(sources: readonly SourceCount[]): Part {
  const part = 'Sources';
  if (sources.length === 0) return { part, lines: [{ reading: 'No candidates yet.' }] };
  const chart = { type: 'column', series: ['count', 'hired'], lines: sources.length, unit: 'Candidates' } as const;
  return { part, lines: sources.map(lineOf), chart };
}

function lineOf({ source, applicants, hires, shareHired }: SourceCount): Line {
  const figures = { what: source, count: applicants, hired: hires };
  if (!isEnough(applicants)) return { ...figures, reading: COUNTS_ONLY };
  return { ...figures, share: shareHired, reading: `${hires} of ${applicants} hired` };
}
