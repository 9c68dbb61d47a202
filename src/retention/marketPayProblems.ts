import { cellAddress, rowNumber } from '../workbook/address';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { isNational } from './isNational';
import type { MarketPayColumns } from './marketPayTable';
import { marketRowComplaint } from './marketRowComplaint';
import { marketRowOf } from './marketRowOf';

type MarketReading = Pick<Reading<MarketPayColumns>, 'sheet' | 'columnAt' | 'rows' | 'problems'>;

/**
 * What is wrong with Market pay, one thing for each row: cells that can't be read, wages that make no sense, and rows that
 * another one for the same occupation and the same kind of area goes before.
 *
 * @param reading The tab.
 * @example marketPayProblems({ sheet: 'Market pay', columnAt: {}, rows: [], problems: [] }) // []
 */
export function marketPayProblems({ sheet, columnAt, rows, problems }: MarketReading): readonly Problem[] {
  const unread = new Set(problems.map(({ cell }) => rowNumber(cell)));
  const counts = new Map<string, number>();
  const found = rows.flatMap((cells) => {
    const row = marketRowOf(cells);
    const say = (key: keyof MarketPayColumns, text: string) =>
      new Problem(text, { sheet, cell: cellAddress(cells.row, columnAt[key] ?? 0) });
    const complaint = marketRowComplaint(row);
    if (complaint) return unread.has(cells.row) ? [] : [say(`p${complaint.percentile}`, complaint.message)];
    const occupation = `${row.soc} ${isNational(row)}`;
    const before = row.soc === '' ? undefined : counts.get(occupation);
    if (before !== undefined) return [say('occupation', `not used: row ${before} of the same occupation counts`)];
    counts.set(occupation, cells.row);
    return [];
  });
  return [...problems, ...found];
}
