import { format } from 'numfmt';
import { localSerial, offsetAt } from '../cells/zone';

/** The letters of Java's SimpleDateFormat, as number formats of the same length. */
const FIELDS: Readonly<Record<string, string>> = {
  yyyy: 'yyyy',
  yy: 'yy',
  MMMM: 'mmmm',
  MMM: 'mmm',
  MM: 'mm',
  M: 'm',
  dd: 'dd',
  d: 'd',
  EEEE: 'dddd',
  EEE: 'ddd',
  E: 'ddd',
  HH: 'hh',
  H: 'h',
};

/**
 * A date in the words of Java's SimpleDateFormat.
 *
 * @param instant Milliseconds since 1970.
 * @throws Error for letters that are not modelled: better than a wrong text.
 * @example formattedDate(0, 'UTC', "yyyy-MM-dd'T'HH:mm") // '1970-01-01T00:00'
 */
export function formattedDate(instant: number, timeZone: string, pattern: string): string {
  const serial = localSerial(instant, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (field, quotedText: string | undefined) => {
    if (quotedText !== undefined) return quotedText === '' ? "'" : quotedText.replace(/''/g, "'");
    const known = FIELDS[field];
    if (known !== undefined) return format(known, serial);
    return clockField(field, serial) ?? zoneField(field, offsetAt(instant, timeZone));
  });
}

function clockField(field: string, serial: number): string | undefined {
  const milliseconds = Math.round((serial - Math.floor(serial)) * 86_400_000);
  const hour = Math.floor(milliseconds / 3_600_000);
  const fields: Readonly<Record<string, number>> = {
    h: hour % 12 || 12,
    m: Math.floor(milliseconds / 60_000) % 60,
    s: Math.floor(milliseconds / 1000) % 60,
    S: milliseconds % 1000,
  };
  if (field === 'a') return hour < 12 ? 'AM' : 'PM';
  const value = fields[field[0] ?? ''];
  return value === undefined ? undefined : String(value).padStart(field.length, '0');
}

function zoneField(field: string, offset: number): string {
  if (!/^(Z|XXX|X)$/.test(field))
    throw new Error(`The date pattern letters "${field}" are not modelled by the simulator`);
  if (offset === 0 && field !== 'Z') return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  if (field === 'X') return sign + two(minutes / 60);
  return `${sign}${two(minutes / 60)}${field === 'XXX' ? ':' : ''}${two(minutes % 60)}`;
}
