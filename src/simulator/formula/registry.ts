import type { CellFunction } from './declare';
import { ADDRESS_TEXTS } from './functions/addressTexts';
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
import { MEANS } from './functions/means';
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
    ...ADDRESS_TEXTS,
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
    ...MEANS,
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

/** True for a function that Sheets has and the simulator does not. */
export function isUnsupported(name: string): boolean {
  return UNSUPPORTED.has(name) && !FUNCTIONS.has(name);
}

const UNSUPPORTED: ReadonlySet<string> = new Set(
  `
    ACCRINTM AI AMORLINC ASC AVERAGE.WEIGHTED CELL COUPDAYBS COUPDAYSNC COUPNCD COUPNUM COUPPCD DETECTLANGUAGE
    DURATION EPOCHTODATE GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMCOTH IMLOG IMPORTDATA IMPORTFEED
    IMPORTHTML IMPORTRANGE IMPORTXML IMTANH INTRATE LINEST LOGEST MARGINOFERROR MDURATION
    PRICE PRICEMAT QUERY RECEIVED SPARKLINE T.TEST TBILLEQ TTEST VDB YIELD YIELDDISC YIELDMAT
  `
    .trim()
    .split(/\s+/),
);
