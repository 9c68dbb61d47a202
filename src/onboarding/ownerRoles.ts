import { normaliseWords } from '../workbook/normaliseWords';
import { DEFAULT_TASKS } from './defaultTasks/defaultTasks';
import { NEW_HIRE } from './settingNames';

/**
 * The roles that own tasks of the templates that every practice starts with; Settings has a row for each. A word of the
 * user's own templates may be a slip: it gets no row by itself.
 *
 * @returns In the order in which they first occur, without the new hire.
 * @example ownerRoles().slice(0, 2) // ['Owner', 'IT/EHR admin']
 */
export function ownerRoles(): readonly string[] {
  const words = new Map(DEFAULT_TASKS.map(({ owner }) => [normaliseWords(owner), owner]));
  words.delete(normaliseWords(NEW_HIRE));
  return [...words.values()];
}
