import type { Spell } from '../people/spells/spell';
import { isOfficeManager } from './isOfficeManager';
import { OFFICE_MANAGER_OCCUPATIONS, occupationsOfRole } from './occupationsOfRole';
import { socCode } from './socCode';

/**
 * The occupations against which someone's pay is held: the code or title in the list, else the code of the role, else its
 * title. For an office manager those that the practice chose.
 *
 * @param spell The person's role and code.
 * @param officeManager The codes for an office manager.
 * @returns Codes, or a title as it stands in the list, which the market may have; `[]` without a role.
 * @example paidAgainst({ role: 'Office manager', occupation: undefined }, ['43-1011']) // ['43-1011']
 * @example paidAgainst({ role: 'MA', occupation: undefined }, []) // ['31-9092']
 * @example paidAgainst({ role: 'Scribe', occupation: undefined }, []) // ['Scribe']
 */
export function paidAgainst(
  { role, occupation }: Pick<Spell, 'role' | 'occupation'>,
  officeManager: readonly string[],
): readonly string[] {
  const stated = occupation === undefined ? undefined : (socCode(occupation) ?? occupation);
  const isManager = role !== undefined && isOfficeManager(role);
  if (stated === undefined) return isManager ? officeManager : titleOrCode(role);
  return (isManager && ANCHORS.includes(stated)) || isOfficeManager(stated) ? officeManager : [stated];
}

const ANCHORS: readonly string[] = OFFICE_MANAGER_OCCUPATIONS;

function titleOrCode(role: string | undefined): readonly string[] {
  return role === undefined ? [] : [occupationsOfRole(role)[0] ?? role];
}
