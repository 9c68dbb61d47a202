import { tokenize } from '@borgar/fx';

/** Functions that Excel, LibreOffice and Google Sheets know by the same name, with the same meaning and one result. */
const KNOWN_EVERYWHERE = new Set(
  `ABS ACOS AND ASIN ATAN ATAN2 AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS COMBIN
  CONCATENATE CORREL COS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EVEN EXACT
  EXP FACT FALSE FIND FIXED FLOOR GCD GEOMEAN HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INT INTERCEPT ISBLANK ISERR ISERROR
  ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LARGE LCM LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MEDIAN
  MID MIN MINA MINUTE MOD MODE MONTH N NA NETWORKDAYS NOT NOW ODD OFFSET OR PERCENTILE PERCENTRANK PI POWER PRODUCT PROPER
  QUARTILE QUOTIENT RAND RANDBETWEEN RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SIN SLOPE
  SMALL SQRT STDEV STDEVP SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TAN TEXT TIME TIMEVALUE TODAY TRIM TRUE
  TRUNC UPPER VALUE VAR VARP VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR YEARFRAC`.split(/\s+/),
);
/** The same, but newer: files write these with a prefix. */
const WITH_PREFIX = new Set(
  'CONCAT DAYS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE SWITCH TEXTJOIN XLOOKUP XMATCH XOR'.split(' '),
);
const PREFIX = '_xlfn.';
/** How long a formula may be for Excel, and a text in it. */
const [MOST_CHARACTERS, MOST_IN_A_TEXT] = [8192, 255];
const ALLOWED: readonly string[] = ['range', 'range_beam', 'operator', 'number', 'bool', 'error', 'whitespace'];
/** What an array between braces may consist of. */
const CONSTANTS: readonly string[] = ['number', 'bool', 'error', 'whitespace', 'string'];

type Token = ReturnType<typeof tokenize>[number];

/**
 * A formula as an XLSX file has it.
 *
 * @param formula With its leading `=`.
 * @returns The formula without it; `undefined` where Excel and LibreOffice could not read it: open ranges (`A2:A`), arrays of
 *   ranges, names, functions that they do not know.
 * @example excelFormula('=IFS(A1>1,"yes",TRUE,"no")') // '_xlfn.IFS(A1>1,"yes",TRUE,"no")'
 * @example excelFormula('=SUM(A2:A)') // undefined
 * @example excelFormula('={"a";B2:B9}') // undefined
 */
export function excelFormula(formula: string): string | undefined {
  if (!formula.startsWith('=') || formula.length > MOST_CHARACTERS) return undefined;
  const tokens = tokenize(formula.slice(1), { allowTernary: true });
  let isInArray = false;
  for (const token of tokens) {
    if (token.value === '{' || token.value === '}') isInArray = token.value === '{';
    else if (!(isInArray ? mayBeInArray(token) : isKnown(token))) return undefined;
  }
  return tokens.map(withPrefix).join('');
}

function mayBeInArray({ type, value }: Token): boolean {
  return CONSTANTS.includes(type) || value === ',' || value === ';';
}

function isKnown({ type, value }: Token): boolean {
  if (type === 'func') return KNOWN_EVERYWHERE.has(value.toUpperCase()) || WITH_PREFIX.has(value.toUpperCase());
  if (type === 'string') return value.endsWith('"') && value.length - 2 <= MOST_IN_A_TEXT;
  return ALLOWED.includes(type) && !/^[@#;]$|\[/.test(value);
}

function withPrefix({ type, value }: Token): string {
  return type === 'func' && WITH_PREFIX.has(value.toUpperCase()) ? PREFIX + value : value;
}
