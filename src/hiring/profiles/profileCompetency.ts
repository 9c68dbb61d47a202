import { normaliseWords } from '../../workbook/normaliseWords';
import type { ProfileCompetency } from './profile';
import { profileOf } from './profiles';

/**
 * The competency of a role's profile that goes by a name, in any spelling of case and punctuation.
 *
 * @param role The role, as Roles names it.
 * @param competency The competency's name.
 * @example profileCompetency('Receptionist', 'team-work') // undefined
 * @example profileCompetency('Receptionist', 'multitasking')?.name // 'Multitasking'
 */
export function profileCompetency(role: string, competency: string): ProfileCompetency | undefined {
  const name = normaliseWords(competency);
  return profileOf(role)?.competencies.find((each) => normaliseWords(each.name) === name);
}
