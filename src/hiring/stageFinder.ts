import { normaliseWords } from '../workbook/normaliseWords';

/**
 * Finds a stage by the word of the user's list, in any case and punctuation.
 *
 * @param stages Rows of the Stages tab.
 * @returns A function from the word to its row; `undefined` when there is none.
 */
export function stageFinder<Row extends { readonly stage: string | undefined }>(
  stages: readonly Row[],
): (word: string) => Row | undefined {
  const found = new Map<string, Row>();
  for (const row of stages) if (row.stage !== undefined) found.set(normaliseWords(row.stage), row);
  return (word) => found.get(normaliseWords(word));
}
