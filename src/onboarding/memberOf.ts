import type { StaffMember } from '../people/staffMembers';
import type { NewHire } from './newHire';

/**
 * The member of staff that a new hire becomes; row 0, for no row is there yet.
 *
 * @param hire The new hire.
 * @param id The Staff ID.
 */
export function memberOf({ name, email, role, site, manager, start }: NewHire, id: string): StaffMember {
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return {
    ...{ id, name: name.trim(), email: said(email), role: said(role), site: said(site), manager: said(manager) },
    ...{ start, end: undefined, row: 0 },
  };
}
