import { cellLook, PLAIN, paintedBy } from '../cells/cellLook';
import type { ConditionalRule } from '../cells/conditionalRule';
import { conditionTest } from '../cells/conditionTest';
import { displayed } from '../cells/display';
import type { Look } from '../cells/look';
import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import type { CellLook } from '../sheetContract';
import type { Host } from './host';

/** A conditional format in one column. */
interface ColumnRule {
  readonly rule: ConditionalRule;
  readonly top: number;
  readonly bottom: number;
  readonly holds: (row: number) => boolean;
}

/** How the cells of a tab look, conditional formats included; worked out when asked for, kept until something changes. */
export class ShownLooks {
  private readonly host: Host;
  private readonly sheet: Sheet;
  private epoch = -1;
  private rules: readonly ConditionalRule[] = [];
  /** The conditional formats by column. */
  private columns: (readonly ColumnRule[] | undefined)[] = [];
  /** By column and row: what was set on the cell when its look was worked out, and the look. */
  private own: (Look | undefined)[][] = [];
  private shown: (CellLook | undefined)[][] = [];

  constructor(host: Host, sheet: Sheet) {
    this.host = host;
    this.sheet = sheet;
  }

  look(row: number, column: number): CellLook | undefined {
    const own = this.sheet.looks.get(row, column);
    const found = this.sheet.conditionalRules.length === 0 ? cellLook(own) : this.painted(own, row, column);
    return found === PLAIN ? undefined : found;
  }

  private painted(own: Look | undefined, row: number, column: number): CellLook {
    this.forgetWhatChanged();
    const known = this.shown[column]?.[row];
    if (known && this.own[column]?.[row] === own) return known;
    const found = this.paintedByRules(cellLook(own), row, column);
    this.own[column] ??= [];
    this.shown[column] ??= [];
    this.own[column][row] = own;
    this.shown[column][row] = found;
    return found;
  }

  /** The first rule is painted last: of each property, the first that has it wins. */
  private paintedByRules(own: CellLook, row: number, column: number): CellLook {
    const rules = this.columnRules(column);
    let look = own;
    for (let index = rules.length - 1; index >= 0; index--) {
      const rule = rules[index];
      if (rule && row >= rule.top && row <= rule.bottom && rule.holds(row)) look = paintedBy(rule.rule, look);
    }
    return look;
  }

  private forgetWhatChanged(): void {
    const { epoch } = this.host.workbook;
    if (epoch === this.epoch && this.rules === this.sheet.conditionalRules) return;
    this.epoch = epoch;
    this.rules = this.sheet.conditionalRules;
    this.columns = [];
    this.own = [];
    this.shown = [];
  }

  private columnRules(column: number): readonly ColumnRule[] {
    const known = this.columns[column];
    if (known) return known;
    const found = this.rules.flatMap((rule) =>
      rule.ranges
        .filter((range) => column >= range.column && column < range.column + range.columns)
        .map((range) => this.columnRule(rule, range, column)),
    );
    this.columns[column] = found;
    return found;
  }

  private columnRule(rule: ConditionalRule, { row, rows }: Rectangle, column: number): ColumnRule {
    return { rule, top: row, bottom: row + rows - 1, holds: this.holding(rule, column) };
  }

  /** A formula is read as standing in the first cell of the first range. */
  private holding(rule: ConditionalRule, column: number): (row: number) => boolean {
    const { calculation } = this.host;
    const { sheet } = this;
    const test = conditionTest(rule);
    if (test)
      return (row) => {
        const value = calculation.value(sheet, row, column);
        return test(value, () => displayed(value, calculation.shownFormat(sheet, row, column)));
      };
    const [first] = rule.ranges;
    return first ? calculation.holding(sheet, String(rule.values[0]), first, column) : () => false;
  }
}
