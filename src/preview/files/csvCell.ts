/** A value of a CSV file as it goes into a tab, with the number format of a date; other formats: `''`. */
export interface CsvCell {
  readonly content: string | number | boolean | null;
  readonly format: string;
}

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;
const BOOLEAN = /^(true|false)$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * A cell of a CSV file as it goes into a tab. Plain numbers, TRUE and FALSE, and dates with a four-digit year become
 * such; everything else stays text: nothing becomes a formula, `00123` and `1-2` stay as they are.
 *
 * @param text What the file has.
 * @returns Content and format; a date is a serial number.
 * @example csvCell('4.5') // { content: 4.5, format: '' }
 * @example csvCell('3/2/2026') // { content: 46083, format: 'm/d/yyyy' }
 * @example csvCell('=1+1') // { content: '=1+1', format: '' }
 */
export function csvCell(text: string): CsvCell {
  const plain = text.trim();
  if (plain === '') return undated(null);
  if (NUMBER.test(plain)) return undated(Number(plain));
  if (BOOLEAN.test(plain)) return undated(plain.toLowerCase() === 'true');
  const [, year, month, day] = ISO.exec(plain) ?? [];
  if (year) return dated(text, Number(year), Number(month), Number(day), 'yyyy-mm-dd');
  const [, usMonth, usDay, usYear] = US.exec(plain) ?? [];
  if (usYear) return dated(text, Number(usYear), Number(usMonth), Number(usDay), 'm/d/yyyy');
  return undated(text);
}

function undated(content: CsvCell['content']): CsvCell {
  return { content, format: '' };
}

function dated(text: string, year: number, month: number, day: number, format: string): CsvCell {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && year >= 1900;
  return exists ? { content: at.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970, format } : undated(text);
}
