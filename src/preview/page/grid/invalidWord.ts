import type { CellState } from '../../worker/sheetState';

/**
 * What is said of a cell whose content is not on its list, where the list lets other words in.
 *
 * @param cell The cell.
 * @returns `undefined` where nothing is wrong.
 */
export function invalidWord({ kind, text, input, choice }: CellState): string | undefined {
  if (choice?.kind !== 'list' || kind === 'blank') return undefined;
  if (choice.options.some((option) => option === text || option === input)) return undefined;
  return 'Invalid: this word is not on the list of the cell';
}
