import { isSameRole } from './isSameRole';
import { singularWords } from './singularWords';

/**
 * Whether the work of a role brings contact with blood or other infectious material: whether it is one of the exposed
 * roles, or its title has all the words of one (`Charge nurse`, `Nurses`).
 *
 * @param role The title; `undefined`: not known, so not exposed.
 * @param exposed The exposed roles.
 * @example isExposedRole('Charge nurses', ['Nurse']) // true
 * @example isExposedRole('Biller/coder', ['Nurse']) // false
 */
export function isExposedRole(role: string | undefined, exposed: readonly string[]): boolean {
  if (role === undefined) return false;
  const title = new Set(singularWords(role));
  return exposed.some(
    (each) => each.trim() !== '' && (isSameRole(each, role) || singularWords(each).every((word) => title.has(word))),
  );
}
