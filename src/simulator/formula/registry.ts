import type { CellFunction } from './declare';
import { AGGREGATES } from './functions/aggregates';
import { ARRAYS } from './functions/arrays';
import { BORROWED } from './functions/borrowed';
import { BORROWED_ENGINEERING } from './functions/borrowedEngineering';
import { BORROWED_FINANCE } from './functions/borrowedFinance';
import { BORROWED_STATISTICS } from './functions/borrowedStatistics';
import { CONDITIONAL } from './functions/conditional';
import { DATABASES } from './functions/databases';
import { DATES } from './functions/dates';
import { INFORMATION } from './functions/information';
import { LAMBDAS } from './functions/lambdas';
import { LOGIC } from './functions/logic';
import { LOOKUP } from './functions/lookup';
import { MATH } from './functions/math';
import { MATRICES } from './functions/matrices';
import { POSITION } from './functions/position';
import { REGULAR_EXPRESSIONS } from './functions/regularExpressions';
import { SORTING } from './functions/sorting';
import { SUBTOTAL } from './functions/subtotal';
import { TEXTS } from './functions/text';
import { TEXT_BYTES } from './functions/textBytes';
import { TEXT_FORMATS } from './functions/textFormats';

const FUNCTIONS: ReadonlyMap<string, CellFunction> = new Map(
  Object.entries<CellFunction>({
    ...BORROWED,
    ...BORROWED_ENGINEERING,
    ...BORROWED_FINANCE,
    ...BORROWED_STATISTICS,
    ...AGGREGATES,
    ...ARRAYS,
    ...CONDITIONAL,
    ...DATABASES,
    ...DATES,
    ...INFORMATION,
    ...LAMBDAS,
    ...LOGIC,
    ...LOOKUP,
    ...MATH,
    ...MATRICES,
    SUBTOTAL,
    ...POSITION,
    ...REGULAR_EXPRESSIONS,
    ...SORTING,
    ...TEXT_BYTES,
    ...TEXTS,
    ...TEXT_FORMATS,
  }),
);

/** The function of that name (upper case), if we have it. */
export function findFunction(name: string): CellFunction | undefined {
  return FUNCTIONS.get(name);
}

/** Functions that Sheets has and the simulator does not. */
export const UNSUPPORTED: ReadonlySet<string> = new Set(
  'QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE SPARKLINE IMAGE AI'.split(
    ' ',
  ),
);
