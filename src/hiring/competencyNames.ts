import type { Columns } from '../workbook/columns';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { competenciesIn, competencyFor } from './pipeline';
import { profileCompetency } from './profiles/profileCompetency';

/** What is read of a row of Competencies. */
interface Stated {
  readonly role: string | undefined;
  readonly competency: string | undefined;
}

/**
 * The competencies that Pipeline shows: those that it shows already, then those of Competencies, then any column of
 * ratings, and any other competency with records, that Competencies does not know (it has no weight until it does). What a
 * role's profile proposes is shown once it is rated.
 *
 * @param rows Rows of Competencies.
 * @param list The user's list.
 * @param headers The headers that Pipeline has.
 * @param recorded Competencies that have ratings elsewhere, on scorecards.
 * @returns Names, each once.
 */
export function competencyNames(
  rows: readonly Stated[],
  list: Reading<Columns>,
  headers: readonly string[],
  recorded: readonly string[] = [],
): readonly string[] {
  const shown = competenciesIn(headers);
  const rated = [...(list.found?.ratings ?? []).map((each) => competencyFor(each, headers)), ...recorded];
  const isRated = namesAmong([...shown, ...rated]);
  const stated = rows.flatMap((row) => (isProposal(row) && !isRated(row.competency) ? [] : (row.competency ?? [])));
  const found = new Map<string, string>();
  for (const name of [...shown, ...stated, ...rated]) {
    const plain = normaliseWords(name);
    if (plain && !found.has(plain)) found.set(plain, name);
  }
  return [...found.values()];
}

function isProposal({ role, competency }: Stated): boolean {
  return profileCompetency(role ?? '', competency ?? '') !== undefined;
}

function namesAmong(names: readonly string[]): (name: string | undefined) => boolean {
  const plain = new Set(names.map(normaliseWords));
  return (name) => plain.has(normaliseWords(name ?? ''));
}
