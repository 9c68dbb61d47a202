import type { Columns } from '../workbook/columns';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { competenciesIn, competencyFor } from './pipeline';

/**
 * The competencies that Pipeline shows: those that it shows already, then those of Competencies, then any column of
 * ratings that Competencies does not know (it has no weight until it does).
 *
 * @param rows Rows of Competencies.
 * @param list The user's list.
 * @param headers The headers that Pipeline has.
 * @returns Names, each once.
 */
export function competencyNames(
  rows: readonly { readonly competency: string | undefined }[],
  list: Reading<Columns>,
  headers: readonly string[],
): readonly string[] {
  const stated = rows.flatMap(({ competency }) => competency ?? []);
  const rated = (list.found?.ratings ?? []).map((each) => competencyFor(each, headers));
  const found = new Map<string, string>();
  for (const name of [...competenciesIn(headers), ...stated, ...rated]) {
    const plain = normaliseWords(name);
    if (plain && !found.has(plain)) found.set(plain, name);
  }
  return [...found.values()];
}
