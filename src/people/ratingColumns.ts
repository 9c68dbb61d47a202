import { cellAddress } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import type { RatedColumn, Scale } from '../workbook/foundColumns';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import { headerWords } from './matching/headerWords';
import type { RememberedRating } from './matching/listRecord';
import { isOtherScale, scaleInWords, scaleOf, statedScale } from './ratingScale';

/** The columns of a list that are no field of it. */
export interface Unmatched {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly place: number;
    readonly header: string;
    /** Cells that say something. */
    readonly cells: readonly Cell[];
    /** Whether its header is known as something that the add-on does not use. */
    readonly isOther: boolean;
  }[];
  /** All headers of the list. */
  readonly headers: readonly string[];
  /** What Settings remembers, by header. */
  readonly remembered: ReadonlyMap<string, RememberedRating>;
  /** Old headers, in words, of columns that were renamed, with their places. */
  readonly renamed: ReadonlyMap<string, number>;
}

/** The columns of ratings, and what should be said of them. */
export interface RatingColumns {
  readonly columns: readonly RatedColumn[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** A rating of the whole candidate, not of one thing. */
const OVERALL =
  /^((overall|total|final|average|avg|mean|composite|candidate|applicant|ats|your|general)( (candidate|applicant))? )?(rating|ratings|score|scores|evaluation|grade|stars|impression|assessment)$|^(overall|stars|đanh gia|danh gia|evaluacion|calificacion|puntuacion)$/;
/** Of the single ratings beside them. */
const SUMS = /^(grand |sub ?)?(total|sum|average|avg|mean)( (of )?(the )?(ratings?|scores?|points))?$/;
const COMPETENCY_OVERALL = 'Overall';

/** Words of headers whose numbers count something and rate nothing. */
const COUNTS =
  /\b(#|no|nr|id|number|count|row|rank\w*|priority|rounds?|interviews?|openings?|years?|yrs|months?|days?|hours?|distance|miles|commute|shifts?|references|zip|pay|salary|wage|gpa|date|wpm|attempts?|calls?|minutes?)\b|#|\bphone$/;

/** Words that make a rating of it nevertheless. */
const RATES = /\b(rating|score|scored|rated|impression|skills?|points?)\b/;

/** Headers of numbers that only tell rows apart. */
const NUMBERING = /^(#|no|nr|id|row|rank|number)$/;

/**
 * The columns that hold ratings: mostly ratings on one scale, no other field of the list, no count. A rating of the whole
 * candidate is the competency “Overall”; beside ratings of single things it counts like each of them, and that is said.
 *
 * @param list The columns that are no field.
 * @returns Columns in the order of the sheet; of two with one header the first. Columns of numbers that are left out are
 *   named, unless they are counts that can’t be ratings.
 */
export function ratingColumns(list: Unmatched): RatingColumns {
  const at = (place: number) => ({ sheet: list.sheet, cell: cellAddress(list.headerRow, place) });
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const columns = new Map<string, RatedColumn>();
  const oldNames = new Map([...list.renamed].map(([words, place]) => [place, words]));
  for (const column of list.columns) {
    const { place, cells } = column;
    const [before, remembered] =
      rememberedAs(list.remembered, headerWords(column.header)) ??
      rememberedAs(list.remembered, oldNames.get(place)) ??
      [];
    const header = before ?? column.header;
    const name = normaliseWords(header);
    if (!name || NUMBERING.test(name) || remembered?.scale === null) continue;
    const scale = remembered?.scale ?? scaleOf(header, cells);
    const own = normaliseWords(header.split(' / ').pop() ?? header);
    const isCount = (column.isOther || COUNTS.test(own)) && !RATES.test(name) && !remembered;
    if (scale === undefined || isCount || columns.has(name)) {
      const reason = whyNotScored(header, cells, { scale, isCount });
      if (reason) remarks.push(new Problem(reason, at(place)));
      continue;
    }
    columns.set(name, { header: header.trim(), competency: remembered?.competency ?? header.trim(), place, scale });
    if (!remembered && scale !== '1 to 5' && scale !== 'stars' && statedScale(header) === undefined) {
      remarks.push(
        new Problem(
          `“${header.trim()}” is read as ratings ${scaleInWords(scale)}; choose otherwise in Connect a tracker…`,
          at(place),
        ),
      );
    }
  }
  const gone = goneRatings(list, columns);
  if (gone.length > 0) problems.push(new Problem(gone, { sheet: list.sheet, cell: '' }));
  for (const { header, place } of sums([...columns.values()], list.remembered)) {
    columns.delete(normaliseWords(header));
    remarks.push(new Problem(`“${header}” sums up the other ratings and is not scored beside them`, at(place)));
  }
  const overall = [...columns.values()].find((column) => isOverall(column) && !list.remembered.has(column.header));
  if (overall && columns.size > 1) remarks.push(new Problem(besideOthers(overall.header), at(overall.place)));
  const named = (column: RatedColumn) => (column === overall ? { ...column, competency: COMPETENCY_OVERALL } : column);
  return { columns: [...columns.values()].map(named), problems, remarks };
}

/** Columns that sum up the others, where there are others and nobody chose to score them. */
function sums(columns: readonly RatedColumn[], remembered: Unmatched['remembered']): readonly RatedColumn[] {
  const found = columns.filter(({ header }) => SUMS.test(headerWords(header)) && !remembered.has(header));
  return found.length < columns.length ? found : [];
}

function rememberedAs(remembered: Unmatched['remembered'], words: string | undefined) {
  return words === undefined ? undefined : [...remembered].find(([header]) => headerWords(header) === words);
}

function whyNotScored(
  header: string,
  cells: readonly Cell[],
  { scale, isCount }: { readonly scale: Scale | undefined; readonly isCount: boolean },
): string | undefined {
  const name = `“${header.trim()}”`;
  if (isCount && (scale === '1 to 5' || scale === 'stars')) {
    return `${name} is taken for a count and not scored; if it rates people, add the word “rating”`;
  }
  if (isCount) return undefined;
  if (isOtherScale(header))
    return `${name} is not scored: it rates on a scale that is not known; known are 1 to 5, 1 to 10, 0 to 100, percent and stars, the highest best`;
  if (scale !== undefined) return `${name} stands here a second time; only the first column is scored`;
  const numbers = cells.filter((cell) => typeof cell === 'number').length;
  if (numbers === 0 || numbers * 2 < cells.length) return undefined;
  return `${name} is not scored: its cells are not ratings on a known scale, such as from 1 to 5`;
}

/** A competency that another column rates now was renamed, not lost. */
function goneRatings({ sheet, remembered, headers }: Unmatched, found: ReadonlyMap<string, RatedColumn>): string {
  const there = new Set(headers.map(headerWords));
  const rated = new Set([...found.values()].map(({ competency }) => competency));
  const gone = [...remembered].filter(
    ([header, { scale, competency }]) => scale !== null && !rated.has(competency) && !there.has(headerWords(header)),
  );
  if (gone.length === 0) return '';
  const names = gone.map(([header]) => `“${header}”`).join(', ');
  return `the rating columns ${names} are not on “${sheet}” any more; nothing is read for them. Give them their headers back, or choose Connect a tracker…`;
}

function isOverall({ header }: RatedColumn): boolean {
  return OVERALL.test(headerWords(header.replace(/[([{].*$/, '')));
}

function besideOthers(header: string): string {
  return `“${header}” rates the whole candidate and counts like each single rating; to leave it out, choose “no rating” in Connect a tracker…`;
}
