import { readCertificates } from '../../people/readCertificates';
import { isOptional } from './isOptional';

/** Whether something can stand for it is said by “Equivalent accepted”. */
const EQUIVALENT = /\b(or|and)? *(an )?equivalent\b/i;

/**
 * The certificates that a role asks for: commas part them, “or” and slashes part those of which one is enough.
 *
 * @param text The cell in Roles.
 * @returns One list of alternatives for each certificate asked; none: `[]`.
 * @example requiredCertificates('CMA or RMA, BLS') // [['CMA', 'RMA'], ['BLS']]
 * @example requiredCertificates('CMA or equivalent, PALS preferred') // [['CMA']]
 * @example requiredCertificates('CPC and BLS') // [['CPC'], ['BLS']]
 */
export function requiredCertificates(text: string | undefined): readonly (readonly string[])[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .filter((part) => !isOptional(part))
    .flatMap((part) => {
      const alternatives = part
        .replace(EQUIVALENT, '')
        .split(/\bor\b|\//i)
        .map(readCertificates);
      const isOne = alternatives.length === 1;
      return isOne ? alternatives.flat().map((each) => [each]) : [alternatives.flat()];
    })
    .filter((alternatives) => alternatives.length > 0);
}
