/** Certificates for the same work. */
interface Family {
  readonly letters: readonly string[];
  /** Those for which the others can stand; left out: all. Basic life support does not stand for advanced. */
  readonly asked?: readonly string[];
  /** Whether years of the work can stand for them. */
  readonly isOccupational: boolean;
}

/** @source Issuers: AAMA, AMT, NHA, NCCT; AAPC, AHIMA; MGMA-ACMPE, PAHCOM; American Heart Association, American Red Cross */
const FAMILIES: readonly Family[] = [
  { letters: ['CMA', 'RMA', 'CCMA', 'NCMA'], isOccupational: true },
  {
    letters: ['CPC', 'CPC-A', 'CCA', 'CCS', 'CCS-P', 'CBCS', 'CPB', 'RHIT', 'RHIA'],
    isOccupational: true,
  },
  { letters: ['CMPE', 'FACMPE', 'CMM', 'CMOM', 'CPPM'], isOccupational: true },
  { letters: ['BLS', 'CPR', 'ACLS', 'PALS'], asked: ['BLS', 'CPR'], isOccupational: false },
];

/**
 * The certificates for the same work as those given, these included; none for licenses and unknown ones.
 *
 * @param letters Certificates.
 * @example sameFamily(['RMA']) // ['CMA', 'RMA', 'CCMA', 'NCMA']
 * @example sameFamily(['RN', 'ACLS']) // []
 */
export function sameFamily(letters: readonly string[]): readonly string[] {
  return familiesOf(letters).flatMap((family) => family.letters);
}

/**
 * Likewise, but only of certificates for which years of the work can stand: not life support, not licenses.
 *
 * @param letters Certificates.
 * @example sameOccupation(['BLS', 'CPPM']) // ['CMPE', 'FACMPE', 'CMM', 'CMOM', 'CPPM']
 */
export function sameOccupation(letters: readonly string[]): readonly string[] {
  return familiesOf(letters)
    .filter(({ isOccupational }) => isOccupational)
    .flatMap((family) => family.letters);
}

function familiesOf(letters: readonly string[]): readonly Family[] {
  return FAMILIES.filter(({ letters: all, asked = all }) => letters.some((each) => asked.includes(each)));
}
