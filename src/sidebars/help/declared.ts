/** A cell formula, as the help shows it. */
export interface DeclaredFormula {
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly (readonly [name: string, what: string])[];
  readonly returns: string;
  readonly examples: readonly string[];
}

/** What the build puts into the page from the declarations. */
export interface Declared {
  readonly menu: readonly string[];
  readonly formulas: readonly DeclaredFormula[];
}

/**
 * What the build put into the page.
 *
 * @param page The page.
 */
export function readDeclared(page: Document): Declared {
  return JSON.parse(page.getElementById('declared')?.textContent ?? '') as Declared;
}
