import type { SheetView } from '../../../src/simulator/sheetContract';
import { installed } from './installed';

/** Everything that is seen of the used part of a tab. */
function seen(tab: SheetView) {
  const cells = [];
  for (let row = 0; row < tab.usedRows; row++)
    for (let column = 0; column < tab.usedColumns; column++)
      cells.push([
        tab.content(row, column),
        tab.display(row, column),
        tab.note(row, column),
        tab.look(row, column),
        tab.choice(row, column),
      ]);
  const { id, name, rowCount, columnCount, frozenRows, frozenColumns, isHidden, charts } = tab;
  return {
    ...{ id, name, rowCount, columnCount, frozenRows, frozenColumns, isHidden, charts, cells },
    ...{ width: tab.columnWidth(0), isRowHidden: tab.isRowHidden(1), warning: tab.warning(CELL) },
  };
}

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** Changes everything that there is on a tab. */
const CHANGE_ALL = `
  const s = SpreadsheetApp.getActive().getSheetByName('Plan');
  s.insertRowsBefore(1, 2); s.deleteColumn(2);
  s.getRange('A1').setValue('=SUM(A3:A9)').setNote('n').setBackground('red').setNumberFormat('0.0');
  s.getRange('A2').insertCheckboxes();
  s.getRange('A1').protect().setWarningOnly(true);
  s.setFrozenRows(1); s.setFrozenColumns(1); s.setColumnWidth(1, 33); s.hideRows(2); s.setTabColor('red');
  s.getRange('A1:B2').createFilter();
  s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([s.getRange('A1:B9')]).build()]);
  s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B9')).setPosition(1, 1, 0, 0).build());
  s.setName('Work');
  SpreadsheetApp.getActive().insertSheet('New');
  SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Sums'));
  s.hideSheet();
  PropertiesService.getDocumentProperties().setProperty('ran', 'yes');
`;

function spreadsheet() {
  const { simulator, run } = installed();
  const plan = simulator.addSheet('Plan', [[1, 'a', { date: 46083 }], [2, 'b'], [{ formula: '=A1+A2' }]]);
  const sums = simulator.addSheet('Sums', [[{ formula: '=SUM(Plan!A:A)' }]]);
  return { simulator, run, plan, sums };
}

describe('undoing', () => {
  it('takes back a run of the add-on with all that it did, and redoing does it again', () => {
    const { simulator, run, plan, sums } = spreadsheet();
    simulator.select('Plan', 1, 1, 2, 1);
    const before = [seen(plan), seen(sums), simulator.selection];
    simulator.beginStep('running Set up');
    run(CHANGE_ALL);
    const after = [seen(plan), simulator.sheets.map(({ name }) => name), simulator.selection];
    simulator.undo();
    expect([seen(plan), seen(sums), simulator.selection]).toEqual(before);
    expect(simulator.sheets.map(({ name }) => name)).toEqual(['Plan', 'Sums']);
    expect([simulator.undoable, simulator.redoable]).toEqual([undefined, 'running Set up']);
    simulator.redo();
    expect([seen(plan), simulator.sheets.map(({ name }) => name), simulator.selection]).toEqual(after);
    simulator.undo();
    expect([seen(plan), seen(sums), simulator.selection]).toEqual(before);
  });

  it('leaves the properties as they are', () => {
    const { simulator, run } = spreadsheet();
    simulator.beginStep('running Set up');
    run(CHANGE_ALL);
    simulator.undo();
    expect(simulator.properties.document.get('ran')).toBe('yes');
  });

  it('takes back rules, filters and protections', () => {
    const { simulator, run } = spreadsheet();
    run(`sheet().protect().setDescription('before');`);
    simulator.beginStep('x');
    run(`
      sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setDescription('after');
      sheet().getRange('A1:B2').createFilter();
    `);
    simulator.undo();
    expect(
      run(
        `return [sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription(), sheet().getFilter()];`,
      ),
    ).toEqual(['before', null]);
  });

  it('names each thing that a person does', () => {
    const { simulator, plan } = spreadsheet();
    const names = [
      () => plan.enter(6, 3, [['x']]),
      () => plan.enter(6, 3, [['x', 'y']]),
      () => plan.clear({ row: 1, column: 1, rows: 4, columns: 2 }),
      () => plan.fill(CELL, { ...CELL, rows: 3 }),
      () => plan.sort({ ...CELL, rows: 3 }, 0, false),
    ].map((edit) => {
      edit();
      return simulator.undoable;
    });
    expect(names).toEqual(['typing in D7', 'pasting into D7:E7', 'clearing B2:C5', 'filling A1:A3', 'sorting A1:A3']);
  });

  it('knows nothing of a step that failed', () => {
    const { simulator, plan } = spreadsheet();
    const failing = () =>
      simulator.makeStep('renaming', () => {
        plan.put(0, 0, 99);
        plan.rename('Sums');
      });
    expect(failing).toThrow('A sheet with the name "Sums" already exists.');
    expect([plan.value(0, 0), simulator.undoable]).toEqual([1, undefined]);
  });

  it('goes back step by step, and forward until something else is done', () => {
    const { simulator, plan } = spreadsheet();
    plan.enter(0, 0, [['10']]);
    plan.enter(0, 0, [['20']]);
    simulator.undo();
    expect([plan.value(2, 0), simulator.redoable]).toEqual([12, 'typing in A1']);
    simulator.undo();
    expect([plan.value(2, 0), simulator.undoable]).toEqual([3, undefined]);
    simulator.undo();
    simulator.redo();
    expect(plan.value(2, 0)).toBe(12);
    plan.enter(0, 1, [['z']]);
    simulator.redo();
    expect([plan.value(2, 0), simulator.redoable]).toEqual([12, undefined]);
  });

  it('returns to before a row was inserted, with the formulas of all tabs', () => {
    const { simulator, plan, sums } = spreadsheet();
    simulator.beginStep('inserting a row');
    plan.insertRows(1, 1);
    plan.put(1, 0, 100);
    expect([plan.content(3, 0), sums.value(0, 0)]).toEqual([{ formula: '=A1+A3' }, 106]);
    simulator.undo();
    expect([plan.content(2, 0), sums.value(0, 0)]).toEqual([{ formula: '=A1+A2' }, 6]);
  });

  it('takes back what formulas filled', () => {
    const { simulator, plan } = spreadsheet();
    plan.enter(0, 5, [['=SEQUENCE(3)']]);
    expect(plan.value(2, 5)).toBe(3);
    simulator.undo();
    expect([plan.value(0, 5), plan.value(2, 5), plan.usedColumns]).toEqual([null, null, 3]);
    simulator.redo();
    expect(plan.value(2, 5)).toBe(3);
  });

  it('leaves what is done afterwards out of what is remembered', () => {
    const { simulator, plan } = spreadsheet();
    plan.enter(0, 0, [['10']]);
    simulator.undo();
    plan.put(0, 0, 99);
    simulator.redo();
    simulator.undo();
    expect(plan.value(0, 0)).toBe(99);
  });

  it('remembers twenty steps', () => {
    const { simulator, plan } = spreadsheet();
    for (let step = 1; step <= 25; step++) plan.enter(0, 0, [[String(step)]]);
    for (let step = 1; step <= 25; step++) simulator.undo();
    expect([plan.value(0, 0), simulator.undoable]).toEqual([5, undefined]);
  });
});

describe('what is selected', () => {
  it('is a block of a tab, whose first cell is the active one', () => {
    const { simulator, run } = spreadsheet();
    simulator.select('Plan', 1, 1, 2, 2);
    expect(simulator.selection).toEqual({ sheet: 'Plan', block: { row: 1, column: 1, rows: 2, columns: 2 } });
    expect(
      run(`return [SpreadsheetApp.getActiveRange().getA1Notation(), sheet().getActiveCell().getA1Notation()];`),
    ).toEqual(['B2:C3', 'B2']);
  });

  it('is a single cell when nothing else is said', () => {
    const { simulator } = spreadsheet();
    simulator.select('Sums', 2, 0);
    expect(simulator.selection).toEqual({ sheet: 'Sums', block: { ...CELL, row: 2 } });
  });
});
