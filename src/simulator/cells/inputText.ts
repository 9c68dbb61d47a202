import { displayed, isDateFormat } from './display';
import { type Content, typedInput } from './typedInput';
import { CellError } from './value';

const known = new Map<string, string>();
const MOST_KNOWN = 10_000;
/** Half a second: what is typed has no parts of seconds. */
const TOLERANCE = 0.51 / 86_400;

/**
 * What stands in a cell when a person begins to edit it: typing it again gives the same content.
 *
 * @param numberFormat The format that was set on the cell; `''` for none.
 * @example inputText(46083, 'mmm d') // '3/2/2026'
 * @example inputText('007', '') // "'007"
 */
export function inputText(content: Content, numberFormat: string): string {
  if (content === null) return '';
  if (typeof content === 'string') return asTypedText(content, numberFormat);
  if (typeof content === 'number') return asTypedNumber(content, numberFormat);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return content instanceof CellError ? content.code : content.formula;
}

function asTypedText(text: string, numberFormat: string): string {
  return typedInput(text, numberFormat).content === text ? text : `'${text}`;
}

function asTypedNumber(value: number, numberFormat: string): string {
  if (numberFormat === '') return String(value);
  const key = `${value} ${numberFormat}`;
  const text = known.get(key) ?? formattedInput(value, numberFormat);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, text);
  return text;
}

function formattedInput(value: number, numberFormat: string): string {
  if (!isDateFormat(numberFormat)) return percentage(value, numberFormat);
  const text = displayed(value, inputFormat(value, numberFormat));
  return means(text, value) ? text : String(value);
}

/** How a date or time is typed, whatever it is shown as. */
function inputFormat(value: number, numberFormat: string): string {
  if (/\[[hms]+\]/i.test(numberFormat)) return '[h]:mm:ss';
  if (Number.isInteger(value)) return 'm/d/yyyy';
  return value < 1 ? 'h:mm:ss am/pm' : 'm/d/yyyy h:mm:ss';
}

function percentage(value: number, numberFormat: string): string {
  return numberFormat.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

function means(text: string, value: number): boolean {
  const { content } = typedInput(text, '');
  return typeof content === 'number' && Math.abs(content - value) < TOLERANCE;
}
