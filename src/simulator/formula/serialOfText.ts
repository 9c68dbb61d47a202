import { serialOfDay } from './days';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(.*?)(?:^|[\sT]+)(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap]m)?$/i;

/**
 * The serial number of a date, a time of day or both, as a US spreadsheet understands them when typed.
 *
 * @returns `undefined` when the text is neither.
 */
export function serialOfText(text: string): number | undefined {
  const parts = TIME.exec(text);
  if (parts === null) return dayOfText(text);
  const [, date = '', hours, minutes, seconds = '0', half] = parts;
  const time = timeOfDay(Number(hours), Number(minutes), Number(seconds), half?.toLowerCase());
  if (time === undefined || date.trim() === '') return time;
  const day = dayOfText(date.trim());
  return day === undefined ? undefined : day + time;
}

function timeOfDay(hours: number, minutes: number, seconds: number, half: string | undefined): number | undefined {
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours < 1 || hours > 12))) return undefined;
  const shifted = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return (shifted * 3600 + minutes * 60 + seconds) / 86400;
}

function dayOfText(text: string): number | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (us) return dayOf(fullYear(us[3]), Number(us[1]), Number(us[2]));
  const monthFirst = /^([a-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|-)(\d{4}|\d{2})$/i.exec(text);
  if (monthFirst) return dayOf(fullYear(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?(?:,\s*|\s+|-)(\d{4}|\d{2})$/i.exec(text);
  if (dayFirst) return dayOf(fullYear(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  return undefined;
}

function fullYear(text = ''): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** 1 for `Jan` and `January`, 0 for anything else. */
function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A day that the calendar has: February 30 is none. */
function dayOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const serial = serialOfDay(year, month, day);
  const followingMonth = serialOfDay(year, month + 1, 1);
  return serial < followingMonth ? serial : undefined;
}
