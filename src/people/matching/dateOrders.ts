import { dateOrder } from '../../calendar/dateOrder';
import type { DateOrder } from '../../calendar/readDay';
import type { Cell } from '../../workbook/cell';
import type { Columns } from '../../workbook/columns';
import type { ColumnMatch } from '../../workbook/foundColumns';
import type { Said } from './seenColumns';

/**
 * The order in which dates as text are read, one down each whole column; what decided it is said where it was a choice.
 *
 * @param columns The fields of the list.
 * @param matches What the columns are taken for.
 * @param body The rows below the headers.
 * @param known How the spreadsheet's locale writes dates, asked only where dates can be read two ways; and the orders that
 *   Settings remembers: one added date must not turn all others round.
 * @returns The order by the field's key, and what is to be said.
 */
export function dateOrders(
  columns: Columns,
  matches: readonly ColumnMatch[],
  body: readonly (readonly Cell[])[],
  known: { readonly localeOrder: () => DateOrder; readonly remembered: ReadonlyMap<string, DateOrder> },
) {
  const orders: Record<string, DateOrder> = {};
  const said: Said[] = [];
  for (const { key, place } of matches) {
    if (columns[key]?.kind !== 'day') continue;
    const cells = body.map((row) => row[place]).filter((cell): cell is string => typeof cell === 'string');
    const { order, isMixed, isAmbiguous } = dateOrder(cells);
    const before = known.remembered.get(key);
    if (before !== undefined || order !== undefined) orders[key] = before ?? order ?? 'month first';
    else if (isAmbiguous) orders[key] = known.localeOrder();
    if (before !== undefined && order !== undefined && before !== order) {
      said.push({ place, text: contradicts(columns[key]?.header ?? key, before) });
      continue;
    }
    const about = { order, isMixed, isAmbiguous, used: orders[key], cells, localeOrder: known.localeOrder };
    const text = saidOfDates(columns[key]?.header ?? key, about);
    if (text) said.push({ place, text });
  }
  return { orders, said };
}

function saidOfDates(
  field: string,
  about: {
    readonly order: DateOrder | undefined;
    readonly isMixed: boolean;
    readonly isAmbiguous: boolean;
    readonly used: DateOrder | undefined;
    readonly cells: readonly string[];
    readonly localeOrder: () => DateOrder;
  },
): string | undefined {
  const { order, used = 'month first', cells } = about;
  if (about.isMixed)
    return `some dates of ${field} have the day first, others the month; those that can be read both ways are read with the ${used}`;
  const dates = cells.filter((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell)).length;
  if (order === 'day first' && dates > 0)
    return `some dates of ${field} are text with the day first, others are dates already, which may have day and month exchanged: check them`;
  if (order !== 'day first' && cells.some((cell) => DOTTED.test(cell)))
    return `dates of ${field} with dots such as 3.12.2026 are read with the day first`;
  if (order !== undefined && about.isAmbiguous && order !== about.localeOrder())
    return `dates of ${field} are all read with the ${order}, because some can be read in no other way; if those are slips, mend them`;
  if (order === undefined && about.isAmbiguous)
    return `dates of ${field} such as 03/04/2026 are read with the ${used}, as this spreadsheet’s locale has them`;
  return undefined;
}

/** With dots the day comes first, whatever the rest of the column does. */
const DOTTED = /^\s*\d{1,2}\.\d{1,2}\.\d{2,4}\s*$/;

function contradicts(field: string, before: DateOrder): string {
  return `dates of ${field} are read with the ${before}, as when the list was connected, but some can only be read the other way round; mend those, or write the other order into Settings`;
}
