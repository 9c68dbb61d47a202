import { sameFamily, sameOccupation } from './certificateFamilies';
import { requiredCertificates } from './requiredCertificates';
import {
  type Compared,
  type RequirementEntry,
  requirementEntry,
  type StandIn,
  type Stated,
  stated,
} from './requirement';
import { yearsInWords } from './yearsInWords';

/** The years in healthcare that stand for a certificate of the work. */
const YEARS_FOR_CERTIFICATE = 4;

/**
 * The standing to each certificate that the role asks for. Another one for the same work stands for it, and so do four
 * years in healthcare, but not for life support, for licenses, or where the list says nothing of certificates.
 *
 * @param compared The candidate and the role.
 * @returns One for each certificate, or group of which one is enough, in the order of the cell.
 */
export function certificateEntries(compared: Compared): readonly RequirementEntry[] {
  const about = stated(compared);
  const { certifications } = about;
  return requiredCertificates(compared.role.requiredCertificates).map((alternatives) =>
    requirementEntry(compared, {
      what: 'Certificate',
      asked: `${alternatives.join(' or ')} is asked`,
      rule: 'requiredCertificates',
      field: 'certifications',
      says: certifications?.length === 0 ? 'none' : certifications?.join(', '),
      isMet: heldAmong(certifications, alternatives) !== undefined,
      standIn: insteadOf(alternatives, about),
    }),
  );
}

function insteadOf(
  alternatives: readonly string[],
  { certifications, yearsInHealthcare = 0 }: Stated,
): StandIn | undefined {
  if (certifications === undefined) return undefined;
  const related = heldAmong(certifications, sameFamily(alternatives));
  if (related !== undefined) return { what: related, fields: ['certifications'] };
  const isOccupational = sameOccupation(alternatives).length > 0;
  if (!isOccupational || yearsInHealthcare < YEARS_FOR_CERTIFICATE) return undefined;
  return { what: `${yearsInWords(yearsInHealthcare)} in healthcare`, fields: ['yearsInHealthcare'] };
}

function heldAmong(held: readonly string[] | undefined, wanted: readonly string[]): string | undefined {
  const plain = wanted.map((each) => each.toLowerCase());
  return held?.find((each) => plain.includes(each.toLowerCase()));
}
