import { features } from '../features';

/**
 * Runs a cell formula. A bad call throws; Sheets shows its sentence on the cell.
 *
 * @param name The formula's name.
 * @param args What Sheets handed over.
 * @returns Rows of cells, which spill right and down.
 */
export function runFormula(name: string, args: readonly unknown[]): readonly (readonly (number | string)[])[] {
  const formula = features.flatMap(({ formulas }) => formulas).find((each) => each.name === name);
  if (!formula) throw new Error(`there is no formula ${name}`);
  return formula.run(...args);
}
