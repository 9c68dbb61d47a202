import type { LiveFormulas, TableChange } from '../workbook/command';
import type { ColumnRun } from './columnPlaces';
import type { Tab } from './tab';
import type { Row } from './writeRows';

/** What is compared with what stands in the tab. */
interface Changing {
  readonly runs: readonly ColumnRun[];
  readonly tab: Tab;
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
  readonly formulas: LiveFormulas | undefined;
  readonly change: TableChange;
}

/**
 * The columns in which something is to be written. What formulas show is not compared: they are put in anyway, and only
 * a column by which rows are sorted needs their values first.
 *
 * @param about The columns in groups, the tab as it was read with the keys of its rows, and what is to be written.
 */
export function changedRuns({
  runs,
  tab: { cells },
  ids,
  rows,
  formulas,
  change: { sortBy = [] },
}: Changing): readonly ColumnRun[] {
  const isSorted = (header: string) => sortBy.some((each) => each.header === header);
  return runs.filter(({ first, columns }) =>
    columns.some(({ header }, i) => {
      if (formulas !== undefined && header in formulas) return isSorted(header);
      return ids.some((id, index) => {
        const row = rows.get(id);
        const isWritten = row !== undefined && header in row;
        return isWritten && (row[header] ?? '') !== (cells[index + 1]?.[first + i] ?? '');
      });
    }),
  );
}
