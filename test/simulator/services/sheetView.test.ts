import { installed } from './installed';

/** Three rows and two columns. */
function small() {
  const { simulator, run } = installed();
  run('const s = sheet(); s.deleteRows(4, s.getMaxRows() - 3); s.deleteColumns(3, s.getMaxColumns() - 2);');
  const [tab] = simulator.sheets;
  if (!tab) throw new Error('There is no tab.');
  return tab;
}

describe('a tab seen from outside', () => {
  it.each([
    [3, 0],
    [0, 2],
    [-1, 0],
    [0.5, 0],
  ])('has no cell in row %d, column %d beyond its grid', (row, column) => {
    const tab = small();
    const message = `Sheet1 has 3 rows and 2 columns: there is no cell in row ${row}, column ${column} (counted from 0).`;
    expect(() => tab.put(row, column, 1)).toThrow(message);
    expect(() => tab.type(row, column, '1')).toThrow(message);
    expect([tab.usedRows, tab.rowCount, tab.columnCount]).toEqual([0, 3, 2]);
  });

  it('inserts, deletes and moves only rows and columns that it has', () => {
    const tab = small();
    expect(() => tab.insertRows(4, 1)).toThrow('Those rows are out of bounds.');
    expect(() => tab.insertColumns(0, 0)).toThrow('Those columns are out of bounds.');
    expect(() => tab.deleteRows(2, 2)).toThrow('Those rows are out of bounds.');
    expect(() => tab.deleteColumns(0, 2)).toThrow("You can't delete all the columns on the sheet.");
    expect(() => tab.moveRows(0, 2, 1)).toThrow("can't be moved into the range");
    expect(() => tab.moveColumns(2, 1, 0)).toThrow('Those columns are out of bounds.');
    expect([tab.rowCount, tab.columnCount]).toEqual([3, 2]);
  });

  it('grows by what is inserted at its end', () => {
    const tab = small();
    tab.insertRows(3, 1);
    tab.type(3, 0, 'last');
    expect([tab.rowCount, tab.usedRows, tab.value(3, 0)]).toEqual([4, 4, 'last']);
  });

  it('is called what a person types, without blanks around it, but not by nothing', () => {
    const tab = small();
    tab.rename('  Plan ');
    expect(tab.name).toBe('Plan');
    expect(() => tab.rename('  ')).toThrow('The name of a tab cannot be blank.');
    expect(tab.name).toBe('Plan');
  });

  it('gives a column the width that a person drags', () => {
    const tab = small();
    tab.setColumnWidth(1, 140);
    expect([tab.columnWidth(0), tab.columnWidth(1)]).toEqual([100, 140]);
  });

  it('is hidden no more once it is shown', () => {
    const { simulator, run } = installed();
    const tab = simulator.addSheet('Plan', []);
    run(
      `SpreadsheetApp.getActive().insertSheet('Other'); SpreadsheetApp.getActive().getSheetByName('Plan').hideSheet();`,
    );
    expect(tab.isHidden).toBe(true);
    tab.show();
    expect(tab.isHidden).toBe(false);
  });

  it('uses what formulas fill, whatever they leave blank at the end', () => {
    const { simulator } = installed();
    const tab = simulator.addSheet('Plan', [[{ formula: '=SEQUENCE(3,2)' }], [], [null, null, null, 1]]);
    expect([tab.usedRows, tab.usedColumns]).toEqual([3, 4]);
    tab.put(0, 0, { formula: '=ARRAYFORMULA(D1:D9)' });
    expect([tab.usedRows, tab.usedColumns]).toEqual([3, 4]);
  });
});
