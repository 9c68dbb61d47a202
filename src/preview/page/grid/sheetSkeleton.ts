import {
  BooleanNumber,
  IConfigService,
  IContextService,
  type Injector,
  type IWorksheetData,
  LocaleService,
  Styles,
  Worksheet,
} from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { colours } from './colours';
import { HEADER_HEIGHT, ROW_HEIGHT, type ShownSheet } from './shownSheet';
import { FONTS } from './textSize';
import { univerCell } from './univerCell';

/** A worksheet of Univer that holds no cells: it asks for each when it paints. */
class ViewedWorksheet extends Worksheet {
  constructor(sheet: ShownSheet, styles: Styles) {
    super('cells', worksheetData(sheet), styles);
    this._viewModel.registerCellContentInterceptor({
      getCell: (row: number, column: number) => univerCell(sheet.cell(row, column), sheet.columns.size(column)),
    });
  }
}

/**
 * What Univer paints from: sizes of rows and columns, and the cells of the tab as they are at that moment.
 *
 * @param injector Of a Univer without plugins.
 * @param sheet The tab.
 */
export function sheetSkeleton(injector: Injector, sheet: ShownSheet): SpreadsheetSkeleton {
  const styles = new Styles({});
  const skeleton = new SpreadsheetSkeleton(
    new ViewedWorksheet(sheet, styles),
    styles,
    injector.get(LocaleService),
    injector.get(IContextService),
    injector.get(IConfigService),
    injector,
  );
  skeleton.calculate();
  return skeleton;
}

function worksheetData({ state, rows, columns, headerWidth }: ShownSheet): Partial<IWorksheetData> {
  return {
    id: `${state.id}`,
    name: state.name,
    rowCount: state.rowCount,
    columnCount: state.columnCount,
    defaultRowHeight: ROW_HEIGHT,
    rowData: byNumber(rows.count, (row) => ({ h: rows.size(row), hd: hiddenIf(rows.size(row)) })),
    columnData: byNumber(columns.count, (column) => ({ w: columns.size(column), hd: hiddenIf(columns.size(column)) })),
    rowHeader: { width: headerWidth },
    columnHeader: { height: HEADER_HEIGHT },
    gridlinesColor: colours.line,
    defaultStyle: { ff: FONTS, fs: 10, cl: { rgb: colours.ink } },
  };
}

function byNumber<Item>(count: number, item: (index: number) => Item): Record<number, Item> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index, item(index)]));
}

function hiddenIf(size: number): BooleanNumber {
  return size === 0 ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
