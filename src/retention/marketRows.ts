import { isBlankRow, type Rows, rowsOf, widthOf } from '../workbook/argument';
import { isBlank } from '../workbook/cell';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import { matchColumns } from '../workbook/reading';
import { marketPayTable } from './marketPayTable';
import { type MarketRow, PERCENTILES } from './marketRow';
import { marketRowComplaint } from './marketRowComplaint';
import { marketRowOf } from './marketRowOf';
import { NATIONAL_PAY } from './nationalPay';
import { readWage } from './readWage';

type Places = ReturnType<typeof matchColumns<typeof marketPayTable.columns>>;

/** The columns in the tab's order. */
const IN_ORDER: Places = { occupation: 0, title: 1, p10: 2, p25: 3, p50: 4, p75: 5, p90: 6, area: 7 };
const LEAST_WIDTH = 7;

/**
 * The market of a formula: rows of the tab Market pay, with its header row and then in any order, or without it and then
 * in the tab's order. Rows whose wages can't be used stay, for they name themselves where they are needed.
 *
 * @param formula Who asks: the formula's name.
 * @param argument What Sheets handed over; left out or blank: the national wages.
 * @returns Rows with an occupation or a title, topmost first.
 * @throws Problem when there are too few columns, or no row that can be used.
 * @example marketRows('F', [['31-9092', 'Medical Assistants', 1000, 2000, 3000, 4000, '#', 'Ohio']]) // [{ soc: '31-9092', title: 'Medical Assistants', percentiles: [1000, 2000, 3000, 4000, '#'], area: 'Ohio' }]
 * @example marketRows('F', [['Title', 'P90', 'P75', 'P50', 'P25', 'P10'], ['MA', 5000, 4000, 3000, 2000, 1000]]) // [{ soc: '', title: 'MA', percentiles: [1000, 2000, 3000, 4000, 5000], area: '' }]
 */
export function marketRows(formula: string, argument: unknown): readonly MarketRow[] {
  if (!Array.isArray(argument) && isBlank(argument)) return NATIONAL_PAY;
  const rows = rowsOf(argument);
  const named = matchColumns(marketPayTable.columns, (rows[0] ?? []).map(String));
  const hasHeader = PERCENTILES.some((percentile) => named[`p${percentile}`] !== undefined);
  if (hasHeader) requireHeaders(formula, named);
  else requireWidth(formula, rows);
  const places = hasHeader ? named : IN_ORDER;
  const market = rows.slice(hasHeader ? 1 : 0).flatMap((cells) => (isBlankRow(cells) ? [] : marketRow(cells, places)));
  if (market.some((row) => marketRowComplaint(row) === undefined)) return market;
  throw new Problem(
    `${formula} needs market rows with an occupation and yearly pay from P10 to P90: got none in ${counted(rows.length, 'row')}`,
  );
}

function marketRow(cells: readonly unknown[], at: Places): readonly MarketRow[] {
  const wordsAt = (place: number | undefined) => (place === undefined ? '' : String(cells[place] ?? '').trim());
  const wageAt = (place: number | undefined) => (place === undefined ? undefined : readWage(cells[place]));
  const row = marketRowOf({
    ...{ occupation: wordsAt(at.occupation), title: wordsAt(at.title), area: wordsAt(at.area) },
    ...{ p10: wageAt(at.p10), p25: wageAt(at.p25), p50: wageAt(at.p50), p75: wageAt(at.p75), p90: wageAt(at.p90) },
  });
  return row.soc || row.title ? [row] : [];
}

function requireHeaders(formula: string, named: Places): void {
  const missing = PERCENTILES.find((percentile) => named[`p${percentile}`] === undefined);
  if (missing) throw new Problem(`${formula} needs P10, P25, P50, P75 and P90 in the market: got no P${missing}`);
  if (named.occupation !== undefined || named.title !== undefined) return;
  throw new Problem(`${formula} needs an Occupation (SOC) or a Title in the market: got neither`);
}

function requireWidth(formula: string, rows: Rows): void {
  if (widthOf(rows) >= LEAST_WIDTH) return;
  throw new Problem(
    `${formula} needs market rows of 7 columns or more, from Occupation and Title to P90: got ${counted(widthOf(rows), 'column')}`,
  );
}
