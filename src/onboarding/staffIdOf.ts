import type { Day } from '../calendar/day';
import { plainName } from '../people/personName';
import { candidateMark, newStaffId, type StaffMember } from '../people/staffMembers';
import { isSameRole } from './isSameRole';
import type { NewHire } from './newHire';

/** What tells a new hire from others. */
type Identified = Pick<NewHire, 'name' | 'email' | 'candidateId' | 'start' | 'role'>;

/** Which spell of Staff a new hire is. */
export interface FoundSpell {
  readonly staffId: string;
  /** The row of Staff where it is there already. */
  readonly member: StaffMember | undefined;
}

/**
 * Which spell of Staff a new hire is: one that is there and has not ended, by the candidate, by name and e-mail address,
 * or by name where not both have an address and the start or the role is the same; else a new one. Whoever left and comes back gets a second spell.
 *
 * @param hire The new hire.
 * @param members Staff.
 * @param today The day.
 */
export function staffIdOf(hire: Identified, members: readonly StaffMember[], today: Day): FoundSpell {
  const mark = markOf(hire);
  const here = members.filter(({ end }) => end === undefined || end >= today);
  const ids = idsOf(mark, members.length + 1);
  const isNamesake = ({ name }: StaffMember) => plainName(name) === plainName(hire.name);
  const emailOf = (each: StaffMember) => each.email?.trim().toLowerCase() ?? '';
  const email = hire.email.trim().toLowerCase();
  const member =
    here.find(({ id }) => ids.has(id)) ??
    here.find((each) => isNamesake(each) && email !== '' && emailOf(each) === email) ??
    here.find((each) => isNamesake(each) && (email === '' || emailOf(each) === '') && isLikelySame(each, hire));
  if (member) return { staffId: member.id, member };
  return { staffId: newStaffId(mark, new Set(members.map(({ id }) => id))), member: undefined };
}

/** Of two with the same name, one of them without an address. */
function isLikelySame({ start, role }: StaffMember, hire: Identified): boolean {
  if (hire.candidateId === '' || start === hire.start) return true;
  return role === undefined || hire.role.trim() === '' || isSameRole(role, hire.role);
}

function markOf({
  name,
  email,
  candidateId,
  start,
}: Pick<NewHire, 'name' | 'email' | 'candidateId' | 'start'>): string {
  if (candidateId !== '') return candidateMark(candidateId);
  return email.trim() === '' ? `name ${plainName(name)} ${start}` : `email ${email.trim().toLowerCase()}`;
}

/** The IDs that this mark may have got so far. */
function idsOf(mark: string, most: number): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let i = 0; i < Math.min(most, MOST_SPELLS); i++) ids.add(newStaffId(mark, ids));
  return ids;
}

/** Nobody comes back more often. */
const MOST_SPELLS = 20;
