import { normaliseWords } from '../workbook/normaliseWords';

const PERSON =
  /\b(ages?|birth\w*|dob|born|sex|gender|pronouns?|race|racial|ethnic\w*|religio\w*|faith|nationality|citizenship|immigration|disab\w*|wheelchair|pregnan\w*|maternity|paternity|parental|marital|marriage|married|spouse|partner|child|children|kids|dependents?|veteran|photo|picture|ssn|social security|genetic|orientation|smok\w*|accent)\b/;
const PHRASE =
  /\b(national origin|country of origin|native language|skin colou?r|(health|medical) (condition|status|history|issues?|insurance)|family (status|plans?|situation|size)|military (status|service)|(salary|pay|wage) history|(current|previous|last|past) (salary|pay|wage|compensation))\b|^(colou?r|health|family|military|origin)$/;

/**
 * Whether a column holds what must not enter a score: age, sex, race, religion, health, family, pay history and the like.
 * Skills of the trade are none (`Family medicine knowledge`, `Health IT`).
 *
 * @param header The column's header.
 * @example isProtected('Date of Birth') // true
 * @example isProtected('Years in healthcare') // false
 */
export function isProtected(header: string): boolean {
  const words = normaliseWords(header);
  return PERSON.test(words) || PHRASE.test(words);
}
