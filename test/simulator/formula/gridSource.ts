import type { Matrix, Scalar } from '../../../src/simulator/cells/value';
import { addressOf } from '../../../src/simulator/formula/addresses';
import { createCalculation } from '../../../src/simulator/formula/calculation';
import type {
  Area,
  CustomArgument,
  CustomResult,
  Formula,
  SheetSource,
  SpreadsheetSource,
} from '../../../src/simulator/formula/source';

type Typed = Scalar | undefined;
type CustomFunction = (args: readonly CustomArgument[]) => CustomResult;

interface Extras {
  readonly custom?: Readonly<Record<string, CustomFunction>>;
  /** Number formats by cell: `{ B2: 'd.m.yyyy' }`, of the first tab. */
  readonly formats?: Readonly<Record<string, string>>;
  /** A serial number. */
  readonly now?: number;
}

/** A spreadsheet in memory: rows by tab name; text with a leading `=` is a formula. It does not type text as Sheets does. */
export function grid(tabs: Readonly<Record<string, readonly (readonly Typed[])[]>>, extras: Extras = {}) {
  const state = { epoch: 1, sheets: [] as GridSheet[], changes: [] as Area[] };
  for (const [name, rows] of Object.entries(tabs)) state.sheets.push(new GridSheet(name, rows));
  const [first] = state.sheets;
  for (const [name, format] of Object.entries(extras.formats ?? {})) first?.formats.set(name, format);
  const custom = new Map(Object.entries(extras.custom ?? {}).map(([name, run]) => [name.toUpperCase(), run]));
  const source: SpreadsheetSource = {
    get sheets() {
      return state.sheets;
    },
    get epoch() {
      return state.epoch;
    },
    changesSince: (epoch) => state.changes.slice(epoch - 1),
    now: () => extras.now ?? 45_000.5,
    customFunction: (name) => custom.get(name.toUpperCase()),
  };
  const calculation = createCalculation(source);
  const at = (name: string) => {
    const address = addressOf(name);
    const sheet = state.sheets.find((one) => one.name === address?.sheetName) ?? first;
    if (address === undefined || sheet === undefined) throw new Error(`No cell ${name}`);
    return { sheet, address };
  };
  return {
    /** The value of a cell such as `B2` or `Other!B2`. */
    value(name: string): Scalar {
      const { sheet, address } = at(name);
      return calculation.value(sheet, address.top, address.left);
    },
    /** The values of a closed range such as `A1:B2`. */
    values(name: string): Matrix {
      const { sheet, address } = at(name);
      const rows = (address.bottom ?? address.top) - address.top + 1;
      const columns = (address.right ?? address.left) - address.left + 1;
      return calculation.values(sheet, address.top, address.left, rows, columns);
    },
    format(name: string): string {
      const { sheet, address } = at(name);
      return calculation.shownFormat(sheet, address.top, address.left);
    },
    /** Types something into a cell: a new epoch. */
    type(name: string, typed: Scalar): void {
      const { sheet, address } = at(name);
      sheet.type(address.top, address.left, typed);
      state.changes.push({ sheet, row: address.top, column: address.left, rows: 1, columns: 1 });
      state.epoch += 1;
    },
    /** How many times the calculation has looked at the content of a cell. */
    looks: () => state.sheets.reduce((total, sheet) => total + sheet.looks, 0),
  };
}

class GridSheet implements SheetSource {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount = 26;
  readonly formats = new Map<string, string>();
  looks = 0;
  private readonly cells: (Scalar | Formula)[][];

  constructor(name: string, rows: readonly (readonly Typed[])[]) {
    this.name = name;
    this.cells = rows.map((row) => row.map(contentOf));
    this.rowCount = Math.max(1000, rows.length);
  }

  get usedRows(): number {
    return this.cells.length;
  }

  get usedColumns(): number {
    return this.cells.reduce((most, row) => Math.max(most, row.length), 0);
  }

  content(row: number, column: number): Scalar | Formula {
    this.looks += 1;
    return this.cells[row]?.[column] ?? null;
  }

  numberFormat(row: number, column: number): string {
    return this.formats.get(`${String.fromCharCode(65 + column)}${row + 1}`) ?? '';
  }

  *formulas() {
    for (const [row, line] of this.cells.entries()) {
      for (const [column, content] of line.entries()) {
        if (typeof content === 'object' && content !== null && 'formula' in content) {
          yield { row, column, formula: content.formula };
        }
      }
    }
  }

  type(row: number, column: number, typed: Scalar): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = contentOf(typed);
  }
}

function contentOf(typed: Typed): Scalar | Formula {
  if (typeof typed === 'string' && typed.startsWith('=')) return { formula: typed };
  return typed ?? null;
}
