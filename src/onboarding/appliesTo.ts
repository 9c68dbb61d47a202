import { normaliseWords } from '../workbook/normaliseWords';
import { isSameRole } from './isSameRole';

/** Who gets a task: what the rule has to know of a person. */
export interface Worker {
  readonly role: string | undefined;
  /** Whether the work brings contact with blood or other infectious material. */
  readonly isExposed: boolean;
}

const ALL = ['all', 'everyone', 'everybody'];
const EXPOSED = ['exposed', 'exposed to blood', 'exposure'];

/**
 * Whether a person gets a task: one for all; one for work with exposure to blood; or one for the person's role, by the
 * same name or by titles that surely mean the same role.
 *
 * @param words What the task applies to, parted by commas; blank: all.
 * @param worker The person.
 * @example appliesTo('Front desk receptionist', { role: 'Front desk', isExposed: false }) // true
 * @example appliesTo('Medical assistant, Exposed', { role: 'Biller/coder', isExposed: false }) // false
 */
export function appliesTo(words: string, { role, isExposed }: Worker): boolean {
  if (words.trim() === '') return true;
  return words.split(/[,;]/).some((part) => {
    const word = normaliseWords(part);
    if (ALL.includes(word)) return true;
    if (EXPOSED.includes(word)) return isExposed;
    return role !== undefined && word !== '' && isSameRole(part, role);
  });
}
