import { CellError, type Scalar } from '../cells/value';
import { widestRow } from '../cells/widestRow';
import { instantOf, localSerial } from '../cells/zone';
import type { CustomArgument, CustomResult, CustomScalar } from '../formula/source';
import { OWNER } from './execution';
import type { Host } from './host';
import { isDate } from './signatures';

/**
 * Calls a function of the add-on from a cell: dates come in and go out by the spreadsheet's zone, a list fills a row.
 *
 * @returns At least one cell; nothing (`undefined`, `null`, an empty list) is an empty cell.
 */
export function callFromCell(
  host: Host,
  act: (...args: unknown[]) => unknown,
  args: readonly CustomArgument[],
): CustomResult {
  const result = host.execute('CUSTOM_FUNCTION', OWNER, () => act(...args.map((arg) => incoming(host, arg))));
  const rows = rowsOf(result);
  const width = Math.max(1, widestRow(rows));
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => outgoing(host, row[c])));
  return { values, hasDates: rows.some((row) => row.some(isDate)) };
}

function incoming(host: Host, argument: CustomArgument): unknown {
  if (argument === undefined) return undefined;
  if (isRows(argument)) return argument.map((row) => row.map((value) => incomingScalar(host, value)));
  return incomingScalar(host, argument);
}

function isRows(argument: CustomArgument): argument is readonly (readonly CustomScalar[])[] {
  return Array.isArray(argument);
}

function incomingScalar(host: Host, value: CustomScalar): unknown {
  return typeof value === 'object' ? new host.RealmDate(instantOf(value.date, host.workbook.timeZone)) : value;
}

function rowsOf(result: unknown): unknown[][] {
  if (!Array.isArray(result)) return [[result]];
  if (result.length === 0) return [[null]];
  return result.some(Array.isArray) ? result.map((row) => (Array.isArray(row) ? row : [row])) : [result];
}

function outgoing(host: Host, value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return isDate(value) ? localSerial(value.getTime(), host.workbook.timeZone) : String(value);
}
