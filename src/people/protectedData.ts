import { headerWords } from './matching/headerWords';

/** What must not be known of a candidate before a decision, by the words of a header. */
const PROTECTED: readonly (readonly [what: string, words: RegExp])[] = [
  ['age', /\b(ages?|birth\w*|dob|born|nacimiento|edad)\b/],
  ['sex or gender', /\b(sex|gender|pronouns?|sexo|genero|maiden|mr mrs|salutation)\b|^title mr/],
  [
    'race, color or origin',
    /\b(race|racial|ethnic\w*|accent|tribe|caste|raza)\b|\b((national|country of) origin|native language|mother tongue|skin colou?r|place of birth)\b|^(colou?r|origin)$/,
  ],
  ['citizenship', /\b(nationality|citizenship|citizen|immigration|visa|passport)\b/],
  ['religion', /\b(religio\w*|faith|church)\b/],
  [
    'health',
    /\b(disab\w*|wheelchair|genetic|smok\w*|blood)\b|\b(health|medical) (condition|status|history|issues?|insurance)\b|^health$/,
  ],
  [
    'family',
    /\b(pregnan\w*|maternity|paternity|parental|marital|marriage|married|spouse|partner|child|children|kids|dependents?)\b|\bfamily (status|plans?|situation|size)\b|^family$/,
  ],
  ['military service', /\b(veteran)\b|\bmilitary (status|service)\b|^military$/],
  ['sexual orientation', /\borientation\b(?! (date|day|done|completed|week))/],
  ['looks', /\b(photos?|photograph|picture|headshot|selfie|height|weight lbs|weight kg)\b/],
  [
    'identity numbers',
    /\b(ssn|social security|social insurance|national id|tax id|drivers? licen[cs]e (no|number)|aadhaar|nric)\b/,
  ],
  [
    'pay history',
    /\b(salary|pay|wage|compensation) history\b|\b(current|previous|last|past|present|former|drawn) (salary|pay|wage|compensation|ctc|rate|earnings)\b|^ctc$|\bcurrent ctc\b/,
  ],
];

const SSN = /^\d{3}-\d{2}-\d{4}$/;

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
  const words = headerWords(header);
  return PROTECTED.find(([, known]) => known.test(words))?.[0];
}

/**
 * Whether cells are social security numbers, mostly: then the column is not read, whatever its header says.
 *
 * @param cells Cells that say something.
 * @example areIdentityNumbers(['123-45-6789', '987-65-4321']) // true
 */
export function areIdentityNumbers(cells: readonly unknown[]): boolean {
  const found = cells.filter((cell) => typeof cell === 'string' && SSN.test(cell.trim())).length;
  return found > 0 && found * 2 >= cells.length;
}
