import { asTable } from './asTable';

/** A line of the table of speeds. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Measured in the same run. */
  readonly baseline: string;
  readonly ratio: string;
  readonly aim: string;
}

const HEADER = ['What', 'Measured', 'Baseline, same run', 'Ratio', 'Aim'];

/** The rows in columns, below their headers. */
export function rowsTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, baseline, ratio, aim }) => [what, measured, baseline, ratio, aim]);
  return asTable([HEADER, ...lines]);
}
