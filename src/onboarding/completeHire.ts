import { readDay } from '../calendar/readDay';
import { Problem } from '../workbook/problem';
import type { NewHire } from './newHire';

/** A new hire as typed so far. */
export interface HireTyped extends Omit<NewHire, 'start'> {
  /** A date in any usual way; blank: none yet. */
  readonly start: string;
}

/**
 * The new hire that was typed.
 *
 * @param typed What was typed.
 * @throws Problem that says what is missing.
 */
export function completeHire(typed: HireTyped): NewHire {
  const missing = missingIn(typed);
  const start = readDay(typed.start);
  if (missing !== undefined || start === undefined) throw new Problem(missing ?? NO_START);
  return { ...typed, start };
}

const NO_START = 'give the first day of work as month/day/year';

/**
 * What a new hire lacks, in a sentence.
 *
 * @param typed What was typed.
 * @returns `undefined` where nothing is missing.
 */
export function missingIn({ name, role, start }: HireTyped): string | undefined {
  if (name.trim() === '') return 'give the name';
  if (role.trim() === '') return 'give the role: it decides which tasks there are';
  return readDay(start) === undefined ? NO_START : undefined;
}
