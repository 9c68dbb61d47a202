import { readCertificates } from '../../people/readCertificates';

/**
 * The certificates that a role asks for: commas part them, “or” and slashes part those of which one is enough.
 *
 * @param text The cell in Roles.
 * @returns One list of alternatives for each certificate asked; none: `[]`.
 * @example requiredCertificates('CMA or RMA, BLS') // [['CMA', 'RMA'], ['BLS']]
 * @example requiredCertificates('CPC and BLS') // [['CPC'], ['BLS']]
 */
export function requiredCertificates(text: string | undefined): readonly (readonly string[])[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .flatMap((part) => {
      const alternatives = part.split(/\bor\b|\//i).map(readCertificates);
      const isOne = alternatives.length === 1;
      return isOne ? alternatives.flat().map((each) => [each]) : [alternatives.flat()];
    })
    .filter((alternatives) => alternatives.length > 0);
}
