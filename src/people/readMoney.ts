import { type Cell, withoutInvisible } from '../workbook/cell';
import { isRemark } from '../workbook/isRemark';

/** What a pay is for. */
export type PayBasis = 'hour' | 'year';

/** Pay in US dollars before taxes; one amount is both ends. */
export interface Money {
  readonly from: number;
  readonly to: number;
  readonly basis: PayBasis;
}

const OTHER_CURRENCY =
  /[€£¥₹₱₩₽]|\b(eur|euros?|gbp|pounds?|cad|aud|nzd|mxn|inr|chf|pesos?)\b|\b(c|ca|a|au|nz|mx|hk|s|r)\$/;
const OTHER_TIME = /(\/|\bper |\ba |\bbi-?)\s*(wk|week|day|shift|visit)|\b(weekly|daily|fortnight\w*)\b/;
const TIMES = {
  hour: /(\/|\bper |\ban? )\s*(hour|hr|h)\b\.?|\bhourly\b|(?<=[\dk] ?)(hr|hour)\b\.?|\bp\.?\/?h\b\.?/g,
  month: /(\/|\bper |\ba )\s*(month|mon|mo|m)\b\.?|\bmonthly\b|\bp\.?m\b\.?/g,
  year: /(\/|\bper |\ba )\s*(year|yr|y|annum)\b\.?|\b(annual(ly)?|yearly|salary)\b|\bp\.?\/?[ya]\b\.?/g,
} as const;
const AMOUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})? ?(k\b)?(?![\d.,]*\d|'?s\b)`;
const ONE_OR_RANGE = new RegExp(`^(\\D*?)${AMOUNT}(?: ?(?:-|to|or|and) ?${AMOUNT})?(\\D*)$`);
const BARE_WORDS = /^(about|around|approx|roughly|from|min|minimum|at least|up to|max|~|\+|\.|\s)*$/;

const MOST_AN_HOUR = 200;
const LEAST_A_YEAR = 10_000;
const MOST_A_YEAR = 2_000_000;

/**
 * Reads the pay that someone asks for or gets: `$62k`, `18/hr`, `$45,000 – $50,000`, `$4,500/mo`. Without a word for the
 * time, less than 200 is by the hour and 10,000 or more by the year; a month counts twelve times. A bound alone (`50k+`,
 * `up to 60k`) counts as the amount. Blank, `DOE`, `negotiable` and `open` say no amount.
 *
 * @param cell What stands in the cell.
 * @returns From and to in US dollars and the time that they pay; `undefined` when there is no amount, several that are no
 *   range, another currency, or no telling for which time.
 * @example readMoney('45-50k') // { from: 45000, to: 50000, basis: 'year' }
 * @example readMoney('18/hr') // { from: 18, to: 18, basis: 'hour' }
 * @example readMoney('DOE') // undefined
 */
export function readMoney(cell: Cell): Money | undefined {
  if (typeof cell === 'boolean' || isRemark(String(cell))) return undefined;
  const text = plainText(String(cell));
  if (OTHER_CURRENCY.test(text) || OTHER_TIME.test(text)) return undefined;
  const time = (['hour', 'month', 'year'] as const).filter((each) => text.search(TIMES[each]) >= 0);
  if (time.length > 1) return undefined;
  const amounts = amountsIn(withoutTimes(text), time.length > 0 || /\$|\dk\b/.test(text));
  return amounts && paid(amounts, time[0]);
}

/** One amount twice, or both ends of a range. Words around it are taken only where a sign tells that it is money. */
function amountsIn(text: string, isMoney: boolean): readonly [number, number] | undefined {
  const found = ONE_OR_RANGE.exec(text.replace(/\$/g, ''));
  if (!found) return undefined;
  const [, before = '', first = '', cents = '', k, second, centsOfSecond = '', kOfSecond, after = ''] = found;
  if (/-\s*$/.test(before) || !(isMoney || BARE_WORDS.test(before + after))) return undefined;
  const one = { digits: first + cents, isThousands: k !== undefined };
  if (second === undefined) return [dollars(one), dollars(one)];
  const two = { digits: second + centsOfSecond, isThousands: kOfSecond !== undefined };
  const isShared = one.isThousands !== two.isThousands && dollars(one) < 200_000 && dollars(two) < 200_000;
  const ends = [one, two].map((end) => dollars({ ...end, isThousands: end.isThousands || (isShared && isShort(end)) }));
  return [Math.min(...ends), Math.max(...ends)];
}

interface Amount {
  readonly digits: string;
  readonly isThousands: boolean;
}

function isShort({ digits }: Amount): boolean {
  return Number(digits.replace(/,/g, '')) < 1000;
}

function dollars({ digits, isThousands }: Amount): number {
  return Number(`${digits.replace(/,/g, '')}${isThousands ? 'e3' : ''}`);
}

function paid([from, to]: readonly [number, number], time: keyof typeof TIMES | undefined): Money | undefined {
  if (time === 'month') return paid([from * 12, to * 12], 'year');
  const isByHour = time === 'hour' ? to < 1000 : to < MOST_AN_HOUR;
  if (from > 0 && isByHour && time !== 'year') return { from, to, basis: 'hour' };
  const isByYear = time === 'year' ? from >= 1000 : from >= LEAST_A_YEAR;
  return isByYear && to <= MOST_A_YEAR && time !== 'hour' ? { from, to, basis: 'year' } : undefined;
}

function withoutTimes(text: string): string {
  return Object.values(TIMES)
    .reduce((rest, words) => rest.replace(words, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case, plain hyphens; a retirement plan is no amount. */
function plainText(text: string): string {
  return withoutInvisible(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\b401 ?\(?k\)?/g, ' ')
    .replace(/\b(us|usd) ?\$|\busd?\b/g, '$')
    .replace(/\s+/g, ' ')
    .trim();
}
