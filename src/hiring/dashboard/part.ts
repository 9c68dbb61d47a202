import type { ChartWrite } from '../../workbook/chart';

/** One row of the dashboard; what is left out or `undefined` is a blank cell. */
export interface Line {
  readonly what?: string | undefined;
  readonly count?: number | undefined;
  readonly hired?: number | undefined;
  /** 0–1. */
  readonly share?: number | undefined;
  readonly days?: number | undefined;
  readonly longest?: number | undefined;
  readonly reading: string;
}

/** The figures of a line that a chart can show. */
export type Figure = 'count' | 'hired' | 'days';

/** The chart of a part: it shows the part's first lines. */
export interface PartChart {
  readonly type: ChartWrite['type'];
  readonly series: readonly Figure[];
  /** How many lines it shows, from the first one. */
  readonly lines: number;
  readonly unit: string;
}

/** A part of the dashboard, with at least one line. */
export interface Part {
  readonly part: string;
  readonly lines: readonly Line[];
  readonly chart?: PartChart;
}

/** The line of all roles together. */
export const ALL_ROLES = 'All roles';

/** The only line of a part about roles where there are none. */
export const NO_ROLES = 'No roles yet: write them in Roles.';
