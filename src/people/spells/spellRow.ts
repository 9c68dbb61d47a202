import type { Day } from '../../calendar/day';
import { cellAddress } from '../../workbook/address';
import { quoted, saysNothing } from '../../workbook/cell';
import { Problem } from '../../workbook/problem';
import type { Reading, ReadRow } from '../../workbook/reading';
import { leavingKind } from '../leavingKind';
import { type Pay, payOf } from '../payOf';
import type { StaffListColumns } from '../staffList';
import type { RowOfSpell } from './spell';
import { spellDates } from './spellDates';

/** The user's own list, or the Staff tab read like one. */
export type StaffReading = Pick<
  Reading<StaffListColumns>,
  'sheet' | 'exists' | 'headers' | 'headerRow' | 'columnAt' | 'rows' | 'problems' | 'found'
>;

/** A row of it. */
export type StaffRow = ReadRow<StaffListColumns>;

/** A spell, which may be yet to come, and what is wrong with its cells. */
export interface SpellRead {
  readonly spell: RowOfSpell;
  readonly problems: readonly Problem[];
}

/**
 * A row of a staff list as a spell of employment. Dates that make no sense are named, and the row counts where no dates are
 * needed.
 *
 * @param list The list, for its headers and places.
 * @param row The row.
 * @param name The person's whole name.
 * @param today The day.
 */
export function spellRow(list: StaffReading, row: StaffRow, name: string, today: Day): SpellRead {
  const at = (key: keyof StaffListColumns) => ({
    sheet: list.sheet,
    cell: cellAddress(row.row, list.columnAt[key] ?? list.columnAt.name ?? 0),
  });
  const { said, ...dates } = spellDates(list, row, { name, today });
  const { pay, message } = paid(list, row);
  const problems = [
    ...said.map(([key, text]) => new Problem(text, at(key))),
    ...(message === undefined ? [] : [new Problem(message, at('pay'))]),
  ];
  const { staffId, email, role, site, manager, source, occupation } = row;
  const { hoursAWeek, trainingHours, leaveEarned, leaveUsed, overtimeShare } = row;
  const spell = {
    ...{ sheet: list.sheet, row: row.row, name, staffId, email, role, site, manager, source, occupation },
    ...{ ...dates, pay, hoursAWeek, trainingHours, leaveEarned, leaveUsed, overtimeShare },
    kind: row.leavingKind ?? leavingKind(`${row.leavingReason ?? ''} ${row.status ?? ''}`),
    isKindStated: row.leavingKind !== undefined,
    reason: row.leavingReason,
  };
  return { spell, problems };
}

function paid(
  { headers, columnAt }: StaffReading,
  { cells, pay: amount }: StaffRow,
): { readonly pay: Pay | undefined; readonly message?: string } {
  const place = columnAt.pay ?? -1;
  if (amount === undefined) {
    const isText = typeof cells[place] === 'string' && !saysNothing(cells[place]);
    return {
      pay: undefined,
      ...(isText ? { message: `${quoted(cells[place])} can’t be read as Pay; ${ONE_AMOUNT}` } : {}),
    };
  }
  const pay = payOf(amount, {
    cell: cells[place],
    basis: cells[columnAt.payBasis ?? -1],
    header: headers[place] ?? '',
  });
  if (pay) return { pay };
  return { pay, message: amount > 0 ? `${quoted(cells[place])}: ${HOUR_OR_YEAR}` : 'a pay of 0 is taken for a blank' };
}

const ONE_AMOUNT = 'it needs one amount, such as 21.50 or $62,000';
const HOUR_OR_YEAR =
  'by the hour or by the year? Write the pay of an hour or of a year, and hour or year into Pay basis; the pay is left out';
