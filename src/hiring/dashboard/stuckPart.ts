import { counted } from '../../workbook/counted';
import type { Standing } from '../standing';
import type { Line, Part } from './part';

/** A candidate, as far as waiting goes. */
type Waiting = Pick<Standing, 'isStuck' | 'role' | 'stageName' | 'daysInStage' | 'daysAllowed'> & {
  readonly candidate: { readonly name: string };
};

/**
 * Who waits longer than Stages allows, the longest over it first.
 *
 * @param rows The candidates.
 * @returns The part.
 */
export function stuckPart(rows: readonly Waiting[]): Part {
  const part = 'Stuck';
  const stuck = rows.filter(({ isStuck }) => isStuck);
  if (stuck.length === 0) return { part, lines: [{ reading: 'Nobody is stuck.' }] };
  const longest = stuck.sort((a, b) => daysOver(b) - daysOver(a)).slice(0, MOST_NAMED);
  const others = stuck.length - longest.length;
  const more = { what: 'Others', count: others, reading: `${others} more: Flags in Pipeline names them` };
  return { part, lines: [...longest.map(lineOf), ...(others > 0 ? [more] : [])] };
}

/** A report with more names would not be read. */
const MOST_NAMED = 50;

function daysOver({ daysInStage = 0, daysAllowed = 0 }: Waiting): number {
  return daysInStage - daysAllowed;
}

function lineOf({ candidate, role, stageName, daysInStage = 0, daysAllowed }: Waiting): Line {
  const reading = `${counted(daysInStage, 'day')} in ${stageName}${role ? ` for ${role}` : ''}, ${daysAllowed} allowed`;
  return { what: candidate.name, days: daysInStage, longest: daysAllowed, reading };
}
