/** A native chart of a tab: it shows cells of that tab, so that every mark can be looked up. */
export interface ChartWrite {
  /** Tells the chart from the others of the tab: a refresh changes the chart of this title and makes no second one. */
  readonly title: string;
  /** `bar` lies, `column` stands. */
  readonly type: 'bar' | 'column' | 'line';
  /** Whether the bars of a line stand behind each other rather than beside. */
  readonly isStacked?: boolean;
  /** The header of the column with the words along the axis. */
  readonly categories: string;
  /** The headers of the columns with the numbers. */
  readonly series: readonly string[];
  /** What the legend calls them; their headers when left out. */
  readonly labels?: readonly string[];
  /** Whether the numbers are shares: the axis ends at 1. */
  readonly isShare?: boolean;
  /** The series that counts, from 0, where the others are what it is held against: they are drawn in greys. */
  readonly accent?: number;
  /** The rows that it shows, from 0 in the change’s rows, the last one included; `to` before `from`: nothing to show. */
  readonly from: number;
  readonly to: number;
  /** What the numbers are: `Candidates`, `Days`. */
  readonly unit: string;
}
