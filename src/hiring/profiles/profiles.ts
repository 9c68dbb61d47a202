import { likelyProfile, SURE } from '../../people/likelyProfile';
import { BILLER_CODER } from './billerCoder';
import { FRONT_DESK } from './frontDesk';
import { MEDICAL_ASSISTANT } from './medicalAssistant';
import { OFFICE_MANAGER } from './officeManager';
import type { RoleProfile } from './profile';

/** The roles for which the add-on proposes duties, requirements, competencies and questions. */
export const PROFILES: readonly RoleProfile[] = [OFFICE_MANAGER, FRONT_DESK, MEDICAL_ASSISTANT, BILLER_CODER];

/**
 * The profile of a role, where its title surely means one.
 *
 * @param role The role, as Roles names it.
 * @returns The profile, or `undefined` for other work and for titles that mean several roles.
 * @example profileOf('Receptionist')?.name // 'Front desk'
 * @example profileOf('Medical office assistant') // undefined
 */
export function profileOf(role: string): RoleProfile | undefined {
  const likely = likelyProfile(role);
  return likely && likely.confidence >= SURE ? PROFILES.find(({ name }) => name === likely.profile) : undefined;
}
