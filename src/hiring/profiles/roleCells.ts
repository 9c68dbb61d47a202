import type { CellWrite } from '../../workbook/cell';
import type { RoleColumns } from '../roles';
import { profileOf } from './profiles';

/**
 * What Roles says of a role that has a profile: its requirements, and its duties one per line.
 *
 * @param role The role's name.
 * @returns Cells by the keys of the columns; none without a profile.
 * @example roleCells('Receptionist') // { minimumEducation: 'High school', minimumYearsInHealthcare: 1 }
 * @example roleCells('Nurse') // {}
 */
export function roleCells(role: string): Readonly<Partial<Record<keyof RoleColumns, CellWrite>>> {
  const profile = profileOf(role);
  if (!profile) return {};
  return { ...profile.requirements, duties: profile.duties.map(({ duty }) => duty).join('\n') };
}
