import { normaliseWords } from '../workbook/normaliseWords';
import { leavingKind } from './leavingKind';
import { headerWords } from './matching/headerWords';

/** Leave and coverage of some length, in which people are here. */
const TERM_OF_LEAVE = /\b(short|long) term( disability)?\b/g;
/** Who is about to leave is here; who did leave says so beside it. */
const LEAVING =
  /^(?!.*\b(terminated|termed|resigned|retired|quit|left|separated|gone|former|fired|dismissed|let go|laid off)\b).*(\bgave (\w+ ){0,3}notice\b|\bnotice given\b|\bgiven notice\b|\b(on|under|serving|working) (\w+ ){0,2}notice\b|\bnotice period\b|\b(resignation|retirement|termination|separation) pending\b|\bpending (resignation|retirement|termination|separation)\b|\b(retiring|resigning)\b)/;
/** Who did not leave is here, unless the words around it say otherwise. */
const NOT_GONE = /\b(never|not|hasn t|haven t|didn t) (left|leave|terminated|termed|separated|resigned|retired)\b/g;
/** One cell that says both is for the user to mend. */
const ACTIVE_FIRST = /^active\b/;
/** Neither here nor gone follows from these alone. */
const UNCLEAR = /\bdisab\w*|\bawol\b|\babsent without leave\b|\b(do not|not|no) rehire\b/g;
const GONE =
  /\bterm(ed|inated|ination|d)?\b|\bleft\b|\b(former|past|previous)\b|\bex employee\b|\binactive\b|\bseparat(ed|ion)\b|\bwithdrawn\b|\bgone\b|\bno longer\b|\bended\b|\bexited\b|\bdeparted\b|\bnot (currently |presently )?(active|employed|working)\b/;
const HERE =
  /\bactive\b|\bemployed\b|\bcurrent\w*|\bworking\b|\bhere\b|\bpresent\b|\bongoing\b|\bfull time\b|\bpart time\b|\bft\b|\bpt\b|\bprn\b|\bper diem\b|\b(on )?leave( of absence)?\b|\bloa\b|\bfmla\b|\bprobation\w*|\bregular\b|\bsuspended\b/;
const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔']);
const NO = new Set(['no', 'n', 'false', '0']);
/** The codes of payroll programs: active, leave; terminated, inactive. */
const CODES: Readonly<Record<string, 'here' | 'gone'>> = { a: 'here', l: 'here', t: 'gone', i: 'gone' };
/** Headers under which a yes means that the person left, */
const LEFT =
  /\b(attrition|turnover|churn\w*|left|leaver|term\w*|separat\w*|inactive|former|gone|quit|resign\w*|exit\w*|departed)\b/;
/** unless they begin with the opposite: `Active/inactive`. */
const ACTIVE = /^(is |are |currently |still )*(active|employed|current|here|working)\b/;

/**
 * Whether someone still works in the practice, from a cell of a status column. A yes or no is read by the header: under
 * `Attrition` a yes means gone, under `Active` here.
 *
 * @param cell The cell's text.
 * @param header The header of its column.
 * @returns `undefined` where the words do not say it.
 * @example employmentStatus('Terminated', 'Status') // 'gone'
 * @example employmentStatus('On leave', 'Status') // 'here'
 * @example employmentStatus('Disabled', 'Status') // undefined
 * @example employmentStatus('Active (resigned 12/1)', 'Status') // undefined
 * @example employmentStatus('Yes', 'Attrition') // 'gone'
 */
export function employmentStatus(cell: string, header: string): 'here' | 'gone' | undefined {
  const plain = normaliseWords(cell).replace(TERM_OF_LEAVE, 'leave').replace(UNCLEAR, '');
  const words = plain.replace(NOT_GONE, 'here').trim();
  const asked = headerWords(header);
  const isLeft = LEFT.test(asked) && !ACTIVE.test(asked);
  if (YES.has(words)) return isLeft ? 'gone' : 'here';
  if (NO.has(words)) return isLeft ? 'here' : 'gone';
  if (LEAVING.test(words)) return 'here';
  if (GONE.test(words) || leavingKind(words) !== undefined) return ACTIVE_FIRST.test(words) ? undefined : 'gone';
  return HERE.test(words) ? 'here' : CODES[words];
}
