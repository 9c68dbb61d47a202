import { columnLetters } from '../workbook/address';
import { type Cell, isBlank } from '../workbook/cell';
import type { Columns } from '../workbook/columns';
import type { FoundColumns, Scale } from '../workbook/foundColumns';
import type { Reading } from '../workbook/reading';
import { shownShort } from './shownShort';

/** A field of the list, with the column that it is taken from. */
export interface PlannedField {
  readonly key: string;
  /** What the add-on calls it. */
  readonly field: string;
  readonly note: string;
  /** The column, from 0; `null`: none. */
  readonly place: number | null;
  /** 0–1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A column of the list, with what it is used for. */
export interface PlannedColumn {
  readonly place: number;
  /** Its letter, and its header as it stands; `''` where it has none. */
  readonly letter: string;
  readonly header: string;
  readonly use: 'field' | 'rating' | 'withheld' | 'ours' | 'unused';
  /** Of a rating column: its scale. */
  readonly scale: Scale | null;
  /** Of a rating column: the competency. Of a withheld one: the reason. */
  readonly what: string;
  /** The first cells that say something, at most three. */
  readonly examples: readonly string[];
}

/** So many cells show what a column holds. */
const EXAMPLES = 3;

/**
 * Every field of the list, with the column that it is taken from.
 *
 * @param columns The fields.
 * @param found What the columns are taken for.
 */
export function plannedFields(columns: Columns, { matches }: FoundColumns): readonly PlannedField[] {
  return Object.entries(columns).map(([key, { header, note }]) => {
    const match = matches.find((each) => each.key === key);
    const { place = null, confidence = 0, reasons = [] } = match ?? {};
    return { key, field: header, note, place, confidence, reasons };
  });
}

/**
 * Every column of the list, with what it is used for.
 *
 * @param list The list.
 * @param found What its columns are taken for.
 */
export function plannedColumns(list: Reading, found: FoundColumns): readonly PlannedColumn[] {
  return found.headers.map((_, place) => plannedColumn(list, found, place));
}

function plannedColumn(list: Reading, found: FoundColumns, place: number): PlannedColumn {
  const rated = found.ratings.find((each) => each.place === place);
  const withheld = found.withheld.find((each) => each.place === place);
  const match = found.matches.find((each) => each.place === place);
  const isOurs = match?.key === 'candidateId' || found.ours.includes(place);
  const use = withheld ? 'withheld' : isOurs ? 'ours' : match ? 'field' : rated ? 'rating' : 'unused';
  const examples = withheld
    ? []
    : list.rows.map(({ cells }) => cells[place]).filter((cell): cell is Cell => !isBlank(cell));
  return {
    place,
    letter: columnLetters(place),
    header: (found.headers[place] ?? '').trim(),
    use,
    scale: rated?.scale ?? null,
    what: withheld?.reason ?? rated?.competency ?? '',
    examples: examples.slice(0, EXAMPLES).map(shownShort),
  };
}
