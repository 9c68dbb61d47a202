import type { RowOf } from '../workbook/columns';
import { likelyMeant } from './likelyMeant';
import { stageFinder } from './stageFinder';
import type { StageColumns } from './stages';

/** A row of Stages, as far as history needs it. */
export type StageRow = Pick<RowOf<StageColumns>, 'stage' | 'kind'>;

/**
 * Finds the stage that a word means, in any case and punctuation, a slip for what was likely meant. Each word is looked up
 * once, for history may have many thousands of them.
 *
 * @param stages Rows of Stages.
 * @returns A function from the word to its row; `undefined` for blank and where there is none.
 * @example stageMeant([{ stage: 'Offer', kind: 'active' }])('offr') // { stage: 'Offer' }
 */
export function stageMeant<Row extends StageRow>(
  stages: readonly Row[],
): (word: string | undefined) => Row | undefined {
  const find = stageFinder(stages);
  const names = stages.flatMap(({ stage }) => stage ?? []);
  const known = new Map<string, Row | undefined>();
  return (word) => {
    if (word === undefined) return undefined;
    if (!known.has(word)) known.set(word, find(word) ?? find(likelyMeant(word, names) ?? ''));
    return known.get(word);
  };
}
