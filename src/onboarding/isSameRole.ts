import { likelyProfile } from '../people/likelyProfile';
import { normaliseWords } from '../workbook/normaliseWords';

/** Titles that other work goes by as well say too little; 0–1. */
const SURE_ENOUGH = 0.7;

/**
 * Whether two titles mean the same role: by the same words, or as titles that surely mean the same role.
 *
 * @param one A title.
 * @param other Another one.
 * @example isSameRole('MA', 'Medical assistant') // true
 * @example isSameRole('Nurse', 'Medical assistant') // false
 */
export function isSameRole(one: string, other: string): boolean {
  if (normaliseWords(one) === normaliseWords(other)) return true;
  const [a, b] = [likelyProfile(titleOf(one)), likelyProfile(titleOf(other))];
  return a !== undefined && a.profile === b?.profile && Math.min(a.confidence, b.confidence) >= SURE_ENOUGH;
}

/** In a practice the manager is the office manager. */
function titleOf(role: string): string {
  return MANAGER.includes(normaliseWords(role)) ? 'Office manager' : role;
}

const MANAGER = ['manager', 'managers'];
