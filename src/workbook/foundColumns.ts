import type { DateOrder } from '../calendar/readDay';
import type { Problem } from './problem';

/** What a column of the user's own list is taken for, how surely, and why. */
export interface ColumnMatch {
  /** The field: the column's key in the table's declaration. */
  readonly key: string;
  /** From 0. */
  readonly place: number;
  /** 0–1; 1 is certain. */
  readonly confidence: number;
  /** In words, as parts of a sentence. */
  readonly reasons: readonly string[];
}

/** The scales on which people rate: their lowest rating becomes 1, their highest 5. */
export const SCALES = {
  '1 to 5': [1, 5],
  '1 to 10': [1, 10],
  '0 to 100': [0, 100],
  percent: [0, 1],
  stars: [1, 5],
} as const;
export type Scale = keyof typeof SCALES;

/** A column of ratings. */
export interface RatedColumn {
  /** As it stands in the list, or as Settings remembers it. */
  readonly header: string;
  /** What it rates. */
  readonly competency: string;
  readonly place: number;
  readonly scale: Scale;
}

/** What was made of the columns of the user's own list. */
export interface FoundColumns {
  /** The sheet's row of the headers; of two rows the lower one. */
  readonly headerRow: number;
  /** Whether there are headers at all: the first row of some lists is a candidate. */
  readonly hasHeaders: boolean;
  /** Whether Settings remembers this list. */
  readonly isRemembered: boolean;
  /** One for each column; of two rows `Ratings / Attitude`. */
  readonly headers: readonly string[];
  readonly matches: readonly ColumnMatch[];
  readonly ratings: readonly RatedColumn[];
  /** The order of numbers in the dates of a field that has such dates as text. */
  readonly orders: Readonly<Record<string, DateOrder>>;
  /** The places of the scores that the add-on put into the list. */
  readonly ours: readonly number[];
  /** Columns that must not be used, with the reason. */
  readonly withheld: readonly { readonly place: number; readonly reason: string }[];
  /** What has to be known of the connection each time it is used. */
  readonly problems: readonly Problem[];
  /** What was left out or taken for granted: said once, when the list is set up. */
  readonly remarks: readonly Problem[];
}
