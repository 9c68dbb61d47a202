import { normaliseHeader } from '../workbook/header';

const PROTECTED =
  /\b(age|birth|birthday|dob|born|sex|gender|pronouns?|race|racial|ethnic|ethnicity|colou?r|religion|religious|nationality|national origin|citizenship|disability|disabled|health|medical history|pregnan\w*|marital|married|family|child|children|kids|dependents?|veteran|military|photo|picture|ssn|social security|genetic|orientation|salary history|(current|previous|last|past) (salary|pay|wage|compensation))\b/;

/**
 * Whether a column holds what must not enter a score: age, sex, race, religion, health, family, pay history and the like.
 *
 * @param header The column's header.
 * @example isProtected('Date of Birth') // true
 * @example isProtected('Years in healthcare') // false
 */
export function isProtected(header: string): boolean {
  return PROTECTED.test(normaliseHeader(header));
}
