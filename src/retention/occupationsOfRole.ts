import { likelyProfile } from '../people/likelyProfile';
import type { Profile } from '../people/roleTitles';
import { normaliseWords } from '../workbook/normaliseWords';

/**
 * The occupations against which the pay of an office manager can be held: health services managers, hospital executives
 * among them, and first-line office supervisors, who come nearer in small practices.
 */
export const OFFICE_MANAGER_OCCUPATIONS = ['11-9111', '43-1011'] as const;

const [, OFFICE_SUPERVISOR] = OFFICE_MANAGER_OCCUPATIONS;
const MEDICAL_RECORDS = '29-2072';
const BILLING = '43-3021';
const HEALTH_INFORMATION = '29-9021';

/** Other registrars take patients in at the front desk. */
const REGISTRAR = /\b(medical|cancer|tumor) registrars?\b/;

/** A receptionist of any trade. */
const RECEPTION = /^(?!.*\b(medical|front|patient)\b).*\breception/;

/** Below, a title goes by other work as well. */
const LEAST_CONFIDENCE = 0.7;

const OF_PROFILE: Readonly<Record<Profile, (words: string) => readonly string[]>> = {
  'Office manager': () => OFFICE_MANAGER_OCCUPATIONS,
  'Front desk': (words) => {
    if (REGISTRAR.test(words)) return [HEALTH_INFORMATION];
    return [RECEPTION.test(words) ? '43-4171' : '43-6013'];
  },
  'Medical assistant': () => ['31-9092'],
  'Biller/coder': (words) => {
    if (!/\bcod(er|ing)/.test(words)) return [BILLING];
    return /\bbill(er|ing)/.test(words) ? [BILLING, MEDICAL_RECORDS] : [MEDICAL_RECORDS];
  },
};

/** Occupations beside those roles, by words of their titles. */
const OF_WORDS: readonly (readonly [soc: string, words: RegExp])[] = [
  ['11-3121', /\b(human resources?|hr) (manager|director)\b/],
  ['29-1141', /^(?!.*\b((?<!case )manager|director|supervisor|practitioner)\b).*\b(rn|registered nurse)s?\b/],
  ['29-1292', /\b(hygienist|rdh)s?\b/],
  ['29-2061', /\b(lpn|lvn|licensed (practical|vocational) nurse)s?\b/],
  [MEDICAL_RECORDS, /\b(medical|health) records?\b/],
  [HEALTH_INFORMATION, /\bhealth information technologist/],
  ['31-9091', /\bdental ass(istan|is)?ts?\b/],
  ['31-9092', /\bmedical assistants?\b|^ma (rn|lpn|lvn)$|^(rn|lpn|lvn) ma$/],
  ['31-9097', /\bphlebotom(ist|y)/],
  [OFFICE_SUPERVISOR, /\b(office|front desk|billing) supervisor\b|\b(front office|front desk|billing) manager\b/],
  ['43-4051', /\b(customer service|call center|contact center)\b/],
];

/**
 * The occupations that a role of a US practice belongs to.
 *
 * @param role The title as typed: `Front desk`, `Sr. MA`, `RN`.
 * @returns SOC codes, the likeliest first: two for an office manager and for who bills and codes; none for a title of
 *   other work, or of several occupations at once.
 * @example occupationsOfRole('Front desk') // ['43-6013']
 * @example occupationsOfRole('Practice manager') // ['11-9111', '43-1011']
 * @example occupationsOfRole('Medical scribe') // []
 */
export function occupationsOfRole(role: string): readonly string[] {
  const words = normaliseWords(role);
  const likely = likelyProfile(role);
  if (likely && likely.confidence >= LEAST_CONFIDENCE) return OF_PROFILE[likely.profile](words);
  const found = OF_WORDS.filter(([, title]) => title.test(words)).map(([soc]) => soc);
  return found.length === 1 ? found : [];
}
