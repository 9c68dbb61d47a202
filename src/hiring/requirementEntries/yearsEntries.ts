import { sameOccupation } from './certificateFamilies';
import { requiredCertificates } from './requiredCertificates';
import { type Compared, type RequirementEntry, requirementEntry, type StandIn, stated } from './requirement';
import { yearsInWords } from './yearsInWords';

/**
 * The standing to the years in charge of people that the role asks for. Nothing stands for them.
 *
 * @param compared The candidate and the role.
 * @returns `undefined` when the role asks for none.
 */
export function yearsManagingEntry(compared: Compared): RequirementEntry | undefined {
  const needed = compared.role.minimumYearsManaging ?? 0;
  const years = stated(compared).yearsManaging;
  if (needed <= 0) return undefined;
  return requirementEntry(compared, {
    ...inWords('Years managing', needed, years),
    rule: 'minimumYearsManaging',
    field: 'yearsManaging',
    standIn: undefined,
  });
}

/**
 * The standing to the years in healthcare that the role asks for. Enough years in charge elsewhere stand for them; where
 * the role asks for no years in charge, a certificate for the same work as one that it asks for does.
 *
 * @param compared The candidate and the role.
 * @returns `undefined` when the role asks for none.
 */
export function yearsInHealthcareEntry(compared: Compared): RequirementEntry | undefined {
  const needed = compared.role.minimumYearsInHealthcare ?? 0;
  const years = stated(compared).yearsInHealthcare;
  if (needed <= 0) return undefined;
  return requirementEntry(compared, {
    ...inWords('Years in healthcare', needed, years),
    rule: 'minimumYearsInHealthcare',
    field: 'yearsInHealthcare',
    standIn: insteadOfHealthcare(compared),
  });
}

function inWords(what: string, needed: number, years: number | undefined) {
  const asked = `${yearsInWords(needed)} ${needed === 1 ? 'is' : 'are'} asked`;
  const says = years === undefined ? undefined : yearsInWords(years);
  return { what, asked, says, isMet: years !== undefined && years >= needed };
}

function insteadOfHealthcare(compared: Compared): StandIn | undefined {
  const { yearsManaging = 0, certifications = [] } = stated(compared);
  const { minimumYearsManaging = 0, requiredCertificates: asked } = compared.role;
  if (minimumYearsManaging > 0) {
    const isEnough = yearsManaging >= minimumYearsManaging;
    return isEnough ? { what: `${yearsInWords(yearsManaging)} managing`, fields: ['yearsManaging'] } : undefined;
  }
  const sameWork = sameOccupation(requiredCertificates(asked).flat());
  const held = certifications.find((each) => sameWork.includes(each));
  return held === undefined ? undefined : { what: held, fields: ['certifications'] };
}
