import type { SheetView } from '../../simulator/sheetContract';

type Choice = ReturnType<SheetView['choice']>;

/**
 * What decides how each cell of a tab shows, as it was when last looked at. The lists are as long as the tab has cells, so
 * that looking at a cell that did not change makes nothing new.
 */
export class CellMirror {
  private readonly columnCount: number;
  private readonly values: unknown[] = [];
  private readonly formulas: unknown[] = [];
  private readonly looks: unknown[] = [];
  private readonly formats: unknown[] = [];
  private readonly notes: unknown[] = [];
  private readonly choices: unknown[] = [];

  /**
   * @param columnCount Of the tab.
   */
  constructor(columnCount: number) {
    this.columnCount = columnCount;
  }

  /**
   * Looks at a cell.
   *
   * @param sheet The tab.
   * @param place The cell.
   * @param isThorough Also at what only the add-on changes: format, note, choice.
   * @returns True when something is new.
   */
  takeOver(
    sheet: SheetView,
    { row, column }: { readonly row: number; readonly column: number },
    isThorough: boolean,
  ): boolean {
    const at = row * this.columnCount + column;
    let isNew = changed(this.values, at, comparable(sheet.value(row, column)));
    isNew = changed(this.formulas, at, formulaOf(sheet.content(row, column))) || isNew;
    isNew = changed(this.looks, at, sheet.look(row, column)) || isNew;
    if (!isThorough && !isNew) return false;
    isNew = changed(this.formats, at, sheet.shownFormat(row, column) || undefined) || isNew;
    isNew = changed(this.notes, at, sheet.note(row, column) || undefined) || isNew;
    return changed(this.choices, at, choiceText(sheet.choice(row, column))) || isNew;
  }
}

/** Blank is `undefined` everywhere, as in a list that has not been filled. */
function changed(known: unknown[], at: number, now: unknown): boolean {
  if (known[at] === now) return false;
  known[at] = now;
  return true;
}

function comparable(value: ReturnType<SheetView['value']>): unknown {
  if (value === null) return undefined;
  return typeof value === 'object' ? value.code + value.message : value;
}

function formulaOf(content: ReturnType<SheetView['content']>): string | undefined {
  return content !== null && typeof content === 'object' && 'formula' in content ? content.formula : undefined;
}

function choiceText(choice: Choice): string | undefined {
  return choice && JSON.stringify(choice);
}
