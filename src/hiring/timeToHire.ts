import { daysBetween } from '../calendar/day';
import { type Spread, spread } from '../statistics/spread';
import type { Hire } from './hires';

/** The days from the application to the hire. */
export interface TimeToHire {
  readonly all: Spread;
  /** One per role with a hire whose days are known, in the order in which they first occur. */
  readonly byRole: readonly (Spread & { readonly role: string })[];
  /** Hires without both days, or with the hire before the application: they count nowhere else. */
  readonly withoutDays: number;
}

/**
 * How many days passed from Applied to the hire.
 *
 * @param hires The hires.
 * @returns All together, and each role by itself.
 * @example timeToHire([{ role: 'Biller', applied: '2026-11-01', hiredOn: '2026-11-15' }]).all // { n: 1, median: 14, most: 14 }
 */
export function timeToHire(hires: readonly Hire[]): TimeToHire {
  const all: number[] = [];
  const byRole = new Map<string, number[]>();
  for (const { role, applied, hiredOn } of hires) {
    const days = applied === undefined || hiredOn === undefined ? -1 : daysBetween(applied, hiredOn);
    if (days < 0) continue;
    all.push(days);
    if (role === undefined) continue;
    const others = byRole.get(role);
    if (others) others.push(days);
    else byRole.set(role, [days]);
  }
  return {
    all: spread(all),
    byRole: [...byRole].map(([role, days]) => ({ role, ...spread(days) })),
    withoutDays: hires.length - all.length,
  };
}
