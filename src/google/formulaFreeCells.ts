import { rowNumber } from '../workbook/address';
import { Problem } from '../workbook/problem';
import type { Tab } from './tab';

/** Formulas that fill the cells below them: what comes first in them says so. */
const FILLS_BELOW =
  /^=\s*(IFERROR\s*\(\s*)?((ARRAYFORMULA|IMPORTRANGE|QUERY|FILTER|SORTN?|UNIQUE|BYROW|MAP|SCAN|SEQUENCE)\s*\(|\{)/i;
/** Formulas that fill the cells to their right, too. */
const FILLS_ASIDE = /^=\s*(IFERROR\s*\(\s*)?((ARRAYFORMULA|IMPORTRANGE|QUERY|FILTER|SORTN?)\s*\(|\{)/i;

/** A cell of the list, Stage first. */
interface Cell {
  readonly cell: string;
}

/**
 * Leaves out cells that a formula fills: what is written over a formula is lost, and what is written into its cells breaks
 * it.
 *
 * @param tab The list.
 * @param cells The cells of one row that are to be written, the one for the stage first.
 * @returns Those that may be written, and a sentence about the others.
 * @throws Problem when the stage itself comes from a formula.
 */
export function formulaFreeCells<C extends Cell>(
  { sheet, name, cells: read }: Tab,
  cells: readonly C[],
): { readonly cells: readonly C[]; readonly note: string | null } {
  const row = rowNumber(cells[0]?.cell ?? 'A1');
  const width = read[0]?.length ?? 1;
  const formulas = sheet.getRange(1, 1, row, width).getFormulas();
  const isFilled = ({ cell }: C) => fills(formulas, row, placeOf(cell));
  const [stage, ...others] = cells;
  if (stage && isFilled(stage)) {
    const message = `the stage in ${stage.cell} comes from a formula, so it can’t be moved here; change what the formula looks at`;
    throw new Problem(message, { sheet: name, cell: stage.cell });
  }
  const kept = others.filter(isFilled).map(({ cell }) => cell);
  const note = kept.length > 0 ? `${kept.join(', ')} comes from a formula and stays as it is.` : null;
  return { cells: cells.filter(({ cell }) => !kept.includes(cell)), note };
}

function fills(formulas: readonly (readonly string[])[], row: number, place: number): boolean {
  if (formulas[row - 1]?.[place]) return true;
  return formulas.some(
    (cells) => FILLS_BELOW.test(cells[place] ?? '') || cells.slice(0, place).some((each) => FILLS_ASIDE.test(each)),
  );
}

function placeOf(cell: string): number {
  return [...cell.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
