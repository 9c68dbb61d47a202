import { candidates } from '../people/candidates';
import type { Cell } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Tab } from './tab';

/** What the add-on puts into the headers of a list when it is asked for scores there. */
const OURS = /^=(ARRAYFORMULA\(IF\(.*,".*",|\{".*";)HIRE_(SCORE|RANK)\(/i;
const ID = normaliseWords(candidates.columns.candidateId.header);
/** Headers stand within the first rows. */
const FIRST_ROWS = 11;

/**
 * The columns of the user's list that are the add-on's scores, known by their formulas, whatever their headers say now.
 * Formulas are asked for only where there may be some: they were added right of the Candidate ID.
 *
 * @param tab The list.
 * @returns Places from 0.
 */
export function scorePlaces({ sheet, cells }: Tab): readonly number[] {
  const top = cells.slice(0, FIRST_ROWS);
  if (!top.some(mayHaveScores)) return [];
  const formulas = sheet.getRange(1, 1, top.length, top[0]?.length ?? 1).getFormulas();
  const places = formulas.flatMap((row) => row.flatMap((formula, place) => (OURS.test(formula) ? [place] : [])));
  return [...new Set(places)].sort((a, b) => a - b);
}

function mayHaveScores(row: readonly Cell[]): boolean {
  const words = row.map((cell) => normaliseWords(String(cell)));
  const id = words.indexOf(ID);
  return (
    id >= 0 && (words.slice(id + 1).some((each) => each !== '') || words.includes('score') || words.includes('rank'))
  );
}
