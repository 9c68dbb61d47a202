import type { ChartWrite } from '../../workbook/chart';

/** One row of the dashboard; what is left out or `undefined` is a blank cell. */
export interface Line {
  readonly what?: string | undefined;
  /** Of how many: the base of the rate. */
  readonly people?: number | undefined;
  readonly leavers?: number | undefined;
  /** A share, or US dollars a year. */
  readonly figure?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly reading: string;
}

/** The figures of a line that a chart can show. */
export type Figure = 'people' | 'leavers' | 'figure' | 'low' | 'high';

/** A chart of a part: it shows the part's first lines. */
export interface PartChart {
  readonly title: string;
  readonly type: ChartWrite['type'];
  readonly series: readonly { readonly figure: Figure; readonly label: string }[];
  /** How many lines it shows, from the first one. */
  readonly lines: number;
  readonly unit: string;
  readonly isShare?: boolean;
  /** The series that counts, from 0, where the others are what it is held against. */
  readonly accent?: number;
}

/** A part of the dashboard, with at least one line. */
export interface Part {
  readonly part: string;
  readonly lines: readonly Line[];
  /** Whether its figures are US dollars rather than shares. */
  readonly isDollars?: true;
  /** Where the list may be cut so that the report fits one page. */
  readonly fold?: {
    /** How many lines it keeps at least, that of the others among them. */
    readonly least: number;
    /** The line that stands for those from a place on, 1 or more. */
    readonly others: (from: number) => Line;
  };
  readonly charts?: readonly PartChart[];
}
