import { type Cell, withoutInvisible } from '../workbook/cell';
import { isRemark } from '../workbook/isRemark';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER_WORD = new RegExp(`\\b(${WORDS.join('|')})\\b`, 'g');
const MOST_YEARS = 60;
const NO_YEARS = /^(none|no experience|no years?)$/;
const ABOUT =
  /^(about|approx(imately)?\.?|around|roughly|almost|nearly|over|more than|at least|min(imum)?( of)?|~|>=?|≥|\+)\s*/;
const OR_MORE = / (or (more|so)|plus)\b/;
const LESS_THAN = /^((less than|under|below|up to|<=?|≤)\s*)+/;
const UPPER_END = /\s*(-|to|or)\s*\d+(\.\d+)?(?!.*\d)/;
const YEARS = String.raw`\s*\+?\s*(?:years?|yrs?|y|años?|anos?)(?![a-zñ])\.?`;
const MONTHS = String.raw`\s*\+?\s*(?:months?|mos?|m|mes(?:es)?)(?![a-zñ])\.?`;
const NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)`;
const REST = String.raw`(\s*\+)?(?:[\s,]+[^\d]*)?$`;
const BARE = new RegExp(`^${NUMBER}\\s*\\+?$`);
const IN_YEARS = new RegExp(`^${NUMBER}${YEARS}${REST}`);
const IN_MONTHS = new RegExp(`^${NUMBER}${MONTHS}${REST}`);
const IN_BOTH = new RegExp(`^${NUMBER}${YEARS.replace('\\b', '')}(?:,|\\s|and|&)*${NUMBER}${MONTHS}${REST}`);

/**
 * Reads how many years of something a person has, as people type it: `5+ yrs`, `18 months`, `2 yrs 6 mos`, `five years`,
 * `10+ (dental)`. Of a range it is the lower end, of a bound (`>20`, `over 10`) the bound; less than a year is 0.
 * Blank is unknown, `none` is 0.
 *
 * @param cell What stands in the cell.
 * @returns Years, 0–60, whole or not; `undefined` when the cell says none. A year to count from (`since 2015`) says none.
 * @example readYears('2 yrs 6 mos') // 2.5
 * @example readYears('3-5 years') // 3
 * @example readYears('since 2015') // undefined
 */
export function readYears(cell: Cell): number | undefined {
  const isText = typeof cell === 'string' && !isRemark(cell);
  const years = typeof cell === 'number' ? cell : isText ? yearsIn(plainText(cell)) : undefined;
  return years !== undefined && years >= 0 && years <= MOST_YEARS ? years : undefined;
}

function yearsIn(text: string): number | undefined {
  if (NO_YEARS.test(text)) return 0;
  if (LESS_THAN.test(text)) return yearsBelow(text.replace(LESS_THAN, ''));
  const lower = text.replace(ABOUT, '').replace(OR_MORE, '').replace(UPPER_END, '');
  const [, years, months] = IN_BOTH.exec(lower) ?? [];
  if (years !== undefined) return Number(years) + Number(months) / 12;
  const [, onlyMonths] = IN_MONTHS.exec(lower) ?? [];
  if (onlyMonths !== undefined) return Number(onlyMonths) / 12;
  const [, onlyYears] = IN_YEARS.exec(lower) ?? BARE.exec(lower) ?? [];
  return onlyYears === undefined ? undefined : Number(onlyYears);
}

/** An upper bound tells the years only where it leaves less than one. */
function yearsBelow(text: string): number | undefined {
  const bound = yearsIn(text);
  return bound !== undefined && bound <= 1 ? 0 : undefined;
}

/** Lower case without remarks in brackets; numbers in digits, halves as decimals. */
function plainText(text: string): string {
  return withoutInvisible(text)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(NUMBER_WORD, (word) => String(WORDS.indexOf(word)))
    .replace(/\ban? (?=(half )?(year|month))/g, (article) => (article ? '1 ' : ''))
    .replace(/(?<=\d),(?=\d(?!\d))/g, '.')
    .replace(/ ?(½|(?<!\d)1\/2(?!\d))/g, '.5')
    .replace(/\s+/g, ' ')
    .trim();
}
