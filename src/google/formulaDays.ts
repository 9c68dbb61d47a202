import { isBlankRow, rowsOf } from '../workbook/argument';
import type { Formula } from '../workbook/formula';
import { type Zone, zoneOf } from './zone';

/** What a date cell without a date is called. */
const NO_DATE = '#VALUE!';

/**
 * Runs a formula with dates: date cells come in as days of the spreadsheet's time zone, days go out as midnights there,
 * and a clock that the formula asks for is read. The zone is asked for once, and only where a date or the clock is met.
 *
 * @param formula The declaration.
 * @param given The arguments as Sheets handed them over.
 * @returns Rows of cells as Sheets takes them.
 * @throws Problem when the formula refuses the call.
 */
export function formulaDays({ parameters, clock, run }: Formula, given: readonly unknown[]): unknown[][] {
  let found: Zone | undefined;
  const zone = () => {
    found ??= zoneOf(zoneName());
    return found;
  };
  const args = Object.keys(parameters).map((name, place) =>
    name === clock && rowsOf(given[place]).every(isBlankRow)
      ? zone().dayOf(new Date())
      : withoutDates(given[place], zone),
  );
  return run(...args).map((row) => row.map((cell) => (typeof cell === 'object' ? zone().midnightOf(cell.day) : cell)));
}

/** Without Google, the zone of the process. */
function zoneName(): string {
  if (typeof SpreadsheetApp === 'undefined') return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function withoutDates(argument: unknown, zone: () => Zone): unknown {
  if (Array.isArray(argument)) return argument.map((part) => withoutDates(part, zone));
  if (!isDate(argument)) return argument;
  return Number.isNaN(argument.getTime()) ? NO_DATE : zone().dayOf(argument);
}

/** Of any realm. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
