import { isSocialSecurity } from '../workbook/cell';
import { headerWords } from './matching/headerWords';

/** What must not be known of a candidate before a decision, by the words of a header. */
const PROTECTED: readonly (readonly [what: string, words: RegExp])[] = [
  ['age', /\b(age|dob|yob|birth\w*|b ?day|born|nacimiento|edad)\b|\bover 40\b/],
  ['sex or gender', /\b(sex|gender|pronouns?|sexo|genero|maiden|salutation)\b|^(m f|mf|mr mrs( ms)?|title mr.*)$/],
  [
    'race, color or origin',
    /\b(race|racial|ethnic\w*|accent|tribe|caste|raza|eeoc?|hispanic|latino)\b|\b((national|country of) origin|native language|mother tongue|skin colou?r|place of birth)\b|^(colou?r|origin)$/,
  ],
  ['citizenship', /\b(nationality|citizenship|citizen|immigration|visa|passport|green card)\b/],
  ['religion', /\b(religio\w*|faith)\b/],
  [
    'health',
    /\b(disab\w*|wheelchair|genetic|smoker|blood type)\b|\b(health|medical) (condition|status|history|issues?|insurance)\b|^(health|smok(es|ing)?)$/,
  ],
  [
    'family',
    /\b(pregnan\w*|maternity leave|paternity|parental|marital|marriage|married|spouse|dependents?|estado civil)\b|\b(number of|has|any|no of) (children|kids)\b|\bfamily (status|plans?|situation|size)\b|^(family|partner|child(ren)?|kids)$/,
  ],
  ['military service', /\bveterans?\b|\b(military|vet) (status|service)\b|^military$/],
  ['sexual orientation', /\bsexual orientation\b|^orientation$|\blgbt\w*\b/],
  ['looks', /\b(photos?|photograph|picture|headshot|selfie|height|weight lbs|weight kg)\b|^(pic|image)s?$/],
  [
    'identity numbers',
    /\b(ssn|ss number|soc sec\w*|social security|social insurance|national id|tax id|drivers? licen[cs]e (no|number)|aadhaar|nric)\b|\bss ?#|^soc(ial)?( ?#| no| number)?$/,
  ],
  [
    'pay history',
    /\b(salary|pay|wage|compensation) history\b|\b(current|previous|last|past|prior|present|former|drawn|most recent) (hourly )?(salary|pay|wage|comp|compensation|ctc|rate|earnings)\b|\b(salary|pay|wage) (current|now|at current job)\b|^ctc$/,
  ],
];

/** `D.O.B.` is one word. */
const LETTERS = /(?<!\p{L})\p{L}(?: \p{L}(?!\p{L}))+/gu;
/** What someone can do in the trade is no fact about them. */
const TRADE = /\b(skills?|experience|knowledge|manner|rating|score)\b/;
/** These are protected whatever stands beside them. */
const ALWAYS = ['age', 'sex or gender', 'identity numbers', 'pay history', 'citizenship'];

/**
 * What a column holds that must not enter a score or a signal: age, sex, race, religion, health, family, pay history and
 * the like. Skills of the trade are none (`Family medicine knowledge`, `Health IT`).
 *
 * @param header The column's header.
 * @returns What it holds, or `undefined`.
 * @example protectedData('Date of Birth') // 'age'
 * @example protectedData('Years in healthcare') // undefined
 */
export function protectedData(header: string): string | undefined {
  const words = headerWords(header).replace(LETTERS, (letters) => letters.replace(/ /g, ''));
  const isTrade = TRADE.test(words);
  return PROTECTED.find(([what, known]) => known.test(words) && !(isTrade && !ALWAYS.includes(what)))?.[0];
}

/**
 * Whether cells are social security numbers, mostly: then the column is not read, whatever its header says.
 *
 * @param cells Cells that say something.
 * @example areIdentityNumbers(['123-45-6789', '987-65-4321']) // true
 */
export function areIdentityNumbers(cells: readonly unknown[]): boolean {
  const found = cells.filter(isSocialSecurity).length;
  return found > 0 && found * 2 >= cells.length;
}
