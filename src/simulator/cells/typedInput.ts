import { parseValue } from 'numfmt';
import type { Formula } from '../formula/source';
import type { Scalar } from './value';

/** What a cell holds: a value or a formula. `null` is an empty cell. */
export type Content = Scalar | Formula;

/** What typed text becomes. */
export interface TypedInput {
  readonly content: Content;
  /** The number format that typing brings along; `''` for none. */
  readonly numberFormat: string;
}

const MAYBE_VALUE =
  /^\s*(?:[-+(]?\s*[\d.$€£¥]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/i;
const FRACTIONS: readonly number[] = [12, 13];

/** The formats that Sheets gives, by the number that numfmt gives to a kind of value. */
const FORMATS: Readonly<Record<number, string>> = {
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0',
  6: '$#,##0',
  7: '$#,##0.00',
  8: '$#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'm/d/yyyy',
  15: 'mmm d, yyyy',
  16: 'm/d',
  17: 'mmmm yyyy',
  18: 'h:mm am/pm',
  19: 'h:mm:ss am/pm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm:ss',
  45: 'mm:ss',
  46: '[h]:mm:ss',
};

/**
 * What becomes of text that is typed into a cell, or written to it by `setValue`, in an en-US spreadsheet: a formula, a number,
 * a date, TRUE or FALSE, else the text. A leading apostrophe keeps the rest as text.
 *
 * @param numberFormat The cell's format: in a plain-text cell (`@`) only formulas are understood.
 * @returns Blank text gives an empty cell.
 * @example typedInput('85%', '') // { content: 0.85, numberFormat: '0%' }
 */
export function typedInput(text: string, numberFormat: string): TypedInput {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return plain({ formula: text });
  if (numberFormat === '@') return plain(text);
  if (MAYBE_VALUE.test(text)) {
    const value = typedValue(text);
    if (value) return value;
  }
  return plain(text.startsWith('+') && text.length > 1 ? { formula: `=${text}` } : text);
}

function plain(content: Content): TypedInput {
  return { content, numberFormat: '' };
}

function typedValue(text: string): TypedInput | undefined {
  const parsed = parseValue(text.trim());
  if (!parsed || FRACTIONS.includes(parsed.formatId ?? 0)) return undefined;
  const { value, formatId } = parsed;
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return {
    content: value,
    numberFormat: formatId === undefined ? '' : keptShape(text.trim(), FORMATS[formatId] ?? ''),
  };
}

/** Sheets shows a date much as it was typed. */
function keptShape(text: string, numberFormat: string): string {
  if (/^\d{4}-/.test(text)) return numberFormat.replace('m/d/yyyy', 'yyyy-mm-dd');
  if (/^\d{4}\//.test(text)) return numberFormat.replace('m/d/yyyy', 'yyyy/mm/dd');
  if (/^\d+-\d+$/.test(text)) return numberFormat.replace('m/d', 'm-d');
  if (/^[a-z]+ \d+$/i.test(text)) return numberFormat.replace('m/d', 'mmm d');
  return numberFormat;
}
