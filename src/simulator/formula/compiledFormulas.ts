import { type Compiled, compileFormula } from './compile';
import { formulaShape } from './formulaShape';

/** Every formula as it was compiled, once for all its copies up and down a column. */
export class CompiledFormulas {
  private readonly byShape = new Map<string, Compiled>();
  /** The last row in which a formula text was met, for the shape depends on it; `-1` when it is the same in every row. */
  private readonly byText = new Map<string, { readonly row: number; readonly compiled: Compiled }>();

  at(formula: string, row: number): Compiled {
    const known = this.byText.get(formula);
    if (known !== undefined && (known.row === row || known.row < 0)) return known.compiled;
    const shape = formulaShape(formula, row);
    const compiled = this.byShape.get(shape) ?? compileFormula(formula, row);
    this.byShape.set(shape, compiled);
    this.byText.set(formula, { row: shape === formula ? -1 : row, compiled });
    return compiled;
  }
}
