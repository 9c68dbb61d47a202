import { candidates } from '../people/candidates';
import { findColumns } from '../people/matching/findColumns';
import { headerWords } from '../people/matching/headerWords';
import { staffList } from '../people/staffList';
import { fieldsOf } from './fieldsOf';
import type { Tab } from './tab';

/** A list of staff has both ends of an employment, or says how people left. */
const SIGNS: readonly (readonly string[])[] = [
  ['start', 'end'],
  ['start', 'leavingKind'],
];
/** Fields that only lists of candidates have. */
const OF_CANDIDATES: readonly string[] = ['applied', 'stageSince', 'yearsManaging', 'candidateId'];
/** Words of headers that are about an application. */
const HIRING =
  /\b(candidates?|applicants?|appli(ed|cation)\w*|stage|interview\w*|resume|cv|offer\w*|screen\w*|expected|desired|recommend\w*|reject\w*)\b/;
/**
 * Whether a tab is surely a list of staff, not of candidates: it has the ends of employments, and nothing of an application.
 *
 * @param tab The tab.
 */
export function isStaffLike(tab: Tab): boolean {
  const { headers, matches } = findColumns({ sheet: tab.name, cells: tab.cells, table: candidates });
  if (headers.some((header) => HIRING.test(headerWords(header)))) return false;
  if (matches.some(({ key }) => OF_CANDIDATES.includes(key))) return false;
  const fields = fieldsOf(staffList, tab);
  return SIGNS.some((sign) => sign.every((key) => fields.includes(key)));
}
