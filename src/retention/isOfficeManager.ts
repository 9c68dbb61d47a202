import { OFFICE_MANAGER_OCCUPATIONS, occupationsOfRole } from './occupationsOfRole';

/**
 * Whether a title is an office manager's, whose pay is held against two occupations.
 *
 * @param title A role or an occupation, as typed.
 * @example isOfficeManager('Practice manager') // true
 * @example isOfficeManager('MA') // false
 */
export function isOfficeManager(title: string): boolean {
  return occupationsOfRole(title).join() === OFFICE_MANAGER_OCCUPATIONS.join();
}
