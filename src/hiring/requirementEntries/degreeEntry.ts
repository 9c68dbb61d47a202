import { DEGREES, type Degree } from '../../people/readDegree';
import { quoted, saysNothing } from '../../workbook/cell';
import { neededDegree } from './neededDegree';
import {
  type Compared,
  type RequirementEntry,
  requirementEntry,
  roleCell,
  type StandIn,
  type Stated,
  stated,
} from './requirement';
import { yearsInWords } from './yearsInWords';

/** The years that stand, with the degree below or a certificate, for a degree. */
const YEARS_FOR_DEGREE = 4;
/** Certificates that stand, with those years in charge, for a degree. */
const FOR_DEGREE = ['CMPE', 'CMM', 'CMOM'];

/**
 * The standing to the education that the role asks for. The degree below it and four years in charge stand for it, in
 * healthcare where the role asks for no years in charge; so do a management certificate and four years in charge.
 *
 * @param compared The candidate and the role.
 * @returns `undefined` when the role asks for none.
 */
export function degreeEntry(compared: Compared): RequirementEntry | undefined {
  const { minimumEducation } = compared.role;
  if (minimumEducation === undefined || saysNothing(minimumEducation)) return undefined;
  const needed = neededDegree(minimumEducation);
  if (needed === 'none') return undefined;
  if (needed === undefined) return unreadable(compared, minimumEducation);
  const { education } = stated(compared);
  return requirementEntry(compared, {
    what: 'Degree',
    asked: `${minimumEducation.trim()} is asked`,
    rule: 'minimumEducation',
    field: 'education',
    says: education === 'none' ? 'no degree' : education,
    isMet: levelOf(education) >= levelOf(needed),
    standIn: belowWithYears(compared, needed) ?? certificateWithYears(stated(compared)),
  });
}

function unreadable(compared: Compared, asked: string): RequirementEntry {
  const where = roleCell(compared, 'minimumEducation');
  const line = `Degree: not stated. ${quoted(asked)} (${where}) can’t be read as a degree; write one such as “Bachelor”.`;
  return { standing: 'Not stated', line };
}

/** Unknown is below all. */
function levelOf(degree: Degree | undefined): number {
  return degree === undefined ? -1 : DEGREES.indexOf(degree);
}

function belowWithYears(compared: Compared, needed: Degree): StandIn | undefined {
  const { education, yearsManaging, yearsInHealthcare } = stated(compared);
  if (education === undefined || levelOf(education) !== levelOf(needed) - 1) return undefined;
  const ofDegree = education === 'none' ? 'no degree' : education;
  const asksManaging = (compared.role.minimumYearsManaging ?? 0) > 0;
  const years = (asksManaging ? yearsManaging : yearsInHealthcare) ?? 0;
  if (years < YEARS_FOR_DEGREE) return undefined;
  return asksManaging
    ? { what: `${ofDegree} and ${yearsInWords(years)} managing`, fields: ['education', 'yearsManaging'] }
    : { what: `${ofDegree} and ${yearsInWords(years)} in healthcare`, fields: ['education', 'yearsInHealthcare'] };
}

function certificateWithYears({ yearsManaging = 0, certifications = [] }: Stated): StandIn | undefined {
  const held = certifications.find((each) => FOR_DEGREE.includes(each));
  if (held === undefined || yearsManaging < YEARS_FOR_DEGREE) return undefined;
  return {
    what: `${held} and ${yearsInWords(yearsManaging)} managing`,
    fields: ['certifications', 'yearsManaging'],
  };
}
