import { installed } from './installed';

describe('a tab', () => {
  it('starts with 1000 rows and 26 columns', () => {
    const { run } = installed();
    expect(run('return [sheet().getMaxRows(), sheet().getMaxColumns(), sheet().getLastRow()];')).toEqual([1000, 26, 0]);
  });

  it('counts formulas that show nothing and spilled cells as used', () => {
    const { run } = installed();
    expect(run(`sheet().getRange('A4').setValue('=""'); return sheet().getLastRow();`)).toBe(4);
    expect(run(`sheet().getRange('B1').setValue('=SEQUENCE(7)'); return sheet().getDataRange().getA1Notation();`)).toBe(
      'A1:B7',
    );
  });

  it('takes notes, formats, validations, protections and rules along when rows are inserted', () => {
    const { run, simulator } = installed();
    expect(
      run(`
        const s = sheet();
        s.getRange('A2').setNote('n').setNumberFormat('0.0');
        s.getRange('A2:A9').protect().setDescription('p');
        const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>1').setBackground('red').setRanges([s.getRange('A2:B9')]).build();
        s.setConditionalFormatRules([rule]);
        s.insertRowsBefore(2, 3);
        const [kept] = s.getConditionalFormatRules();
        return [
          s.getRange('A5').getNote(), s.getRange('A5').getNumberFormat(), s.getMaxRows(),
          s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
          kept.getRanges()[0].getA1Notation(), kept.getBooleanCondition().getCriteriaValues(),
        ];
      `),
    ).toEqual(['n', '0.0', 1003, 'A5:A12', 'A5:B12', ['=$A5>1']]);
    expect(simulator.sheets[0]?.note(4, 0)).toBe('n');
  });

  it('takes the source of a validation along', () => {
    const { run } = installed();
    expect(
      run(`
        const s = sheet();
        s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('C1:C2')).build());
        s.insertColumnBefore(2);
        return s.getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation();
      `),
    ).toBe('D1:D2');
  });

  it('moves and deletes columns, and formulas of other tabs follow', () => {
    const { run, simulator } = installed();
    simulator.addSheet('Data', [['a', 'b', 'c']]);
    simulator.addSheet('Home', [[{ formula: '=Data!C1' }, { formula: '=Data!A1' }]]);
    run(
      `const s = SpreadsheetApp.getActive().getSheetByName('Data'); s.moveColumns(s.getRange('C:C'), 1); s.deleteColumn(2);`,
    );
    expect(simulator.sheet('Home')?.content(0, 0)).toEqual({ formula: '=Data!A1' });
    expect(simulator.sheet('Home')?.value(0, 0)).toBe('c');
    expect(simulator.sheet('Home')?.content(0, 1)).toEqual({ formula: '=#REF!' });
  });

  it('is followed by formulas when it is renamed', () => {
    const { run, simulator } = installed();
    simulator.addSheet('Data', [[7]]);
    simulator.addSheet('Home', [[{ formula: '=Data!A1' }]]);
    run(`SpreadsheetApp.getActive().getSheetByName('Data').setName('My data');`);
    expect(simulator.sheet('Home')?.content(0, 0)).toEqual({ formula: "='My data'!A1" });
    expect(simulator.sheet('Home')?.value(0, 0)).toBe(7);
  });

  it('refuses a name that is taken', () => {
    const { run } = installed();
    expect(() => run(`SpreadsheetApp.getActive().insertSheet('sheet1');`)).toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
  });

  it('is not found again after it was deleted', () => {
    const { run } = installed();
    expect(() =>
      run(
        `const s = SpreadsheetApp.getActive().insertSheet('Gone'); SpreadsheetApp.getActive().deleteSheet(s); s.getName();`,
      ),
    ).toThrow('not found');
    expect(() => run(`SpreadsheetApp.getActive().deleteSheet(sheet());`)).toThrow(
      "You can't remove all the sheets in a document.",
    );
  });

  it('keeps its look', () => {
    const { run, simulator } = installed();
    expect(
      run(`
        const s = sheet();
        s.setFrozenRows(2); s.setFrozenColumns(1); s.setColumnWidths(2, 2, 50); s.hideColumns(3); s.setTabColor('#123456'); s.setRowHeight(1, 40);
        return [s.getFrozenRows(), s.getFrozenColumns(), s.getColumnWidth(3), s.getColumnWidth(4), s.isColumnHiddenByUser(3), s.getTabColor(), s.getRowHeight(1)];
      `),
    ).toEqual([2, 1, 50, 100, true, '#123456', 40]);
    expect(simulator.sheets[0]?.isColumnHidden(2)).toBe(true);
    expect(simulator.sheets[0]?.frozenRows).toBe(2);
  });

  it('appends below the last row and grows when it is full', () => {
    const { run } = installed();
    expect(
      run(
        `sheet().getRange('A1000').setValue('x'); sheet().appendRow(['y', '5%']); return [sheet().getMaxRows(), sheet().getRange('B1001').getValue()];`,
      ),
    ).toEqual([1001, 0.05]);
  });

  it('can hold ten million cells in all', () => {
    const { run } = installed();
    expect(() => run(`sheet().insertRowsAfter(1, 400000);`)).toThrow('limit of 10000000 cells');
  });

  it('sorts below the frozen rows', () => {
    const { run } = installed();
    expect(
      run(
        `sheet().getRange('A1:A3').setValues([['Name'], [2], [1]]); sheet().setFrozenRows(1); sheet().sort(1); return sheet().getRange('A1:A3').getValues();`,
      ),
    ).toEqual([['Name'], [1], [2]]);
  });

  it('has one filter', () => {
    const { run } = installed();
    expect(
      run(`sheet().getRange('A1:B5').createFilter(); return sheet().getFilter().getRange().getA1Notation();`),
    ).toBe('A1:B5');
    expect(() => run(`sheet().getRange('A1').createFilter();`)).toThrow('already has a filter');
  });
});

describe('protection', () => {
  it('lets only the owner write, but for the unprotected ranges', () => {
    const { run } = installed();
    run(`sheet().protect().setDescription('Settings').setUnprotectedRanges([sheet().getRange('B1:B9')]);`);
    run(`sheet().getRange('A1').setValue(1);`);
    run(`sheet().getRange('B2').setValue(1);`, { user: 'ann' });
    expect(run(`return sheet().getRange('A1').canEdit();`, { user: 'ann' })).toBe(false);
    expect(() => run(`sheet().getRange('A1').setValue(1);`, { user: 'ann' })).toThrow(
      'You are trying to edit a protected cell or object.',
    );
  });

  it('that only warns stops no script', () => {
    const { run } = installed();
    run(`sheet().getRange('A1').protect().setWarningOnly(true);`);
    expect(() => run(`sheet().getRange('A1').setValue(1);`, { user: 'ann' })).not.toThrow();
  });
});

describe('changing a tab', () => {
  it.each([
    ['clear({ everything: true })', 'Sheet.clear: the option "everything" is not modelled by the simulator'],
    ['setFrozenRows(-1)', 'The number of frozen rows must be 0 or more.'],
    ['setFrozenColumns(26)', "You can't freeze all columns."],
    ['setColumnWidth(1, 0)', "can't be 0 pixels wide"],
    ['hideColumns(1, 0)', 'Those columns are out of bounds.'],
    ['setTabColor("#1")', '"#1" is no background'],
    ['getProtections("SHEET")', '(String)'],
  ])('refuses %s', (call, message) => {
    const { run } = installed();
    expect(() => run(`sheet().${call};`)).toThrow(message);
  });

  it('takes the validation rules that list its cells along when it is deleted', () => {
    const { run } = installed();
    run(`
      const lists = SpreadsheetApp.getActive().insertSheet('Lists');
      lists.getRange('A1').setValue('x');
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1')).setAllowInvalid(false).build();
      SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setDataValidation(rule);
      SpreadsheetApp.getActive().deleteSheet(lists);
    `);
    expect(run(`sheet().getRange('A1').setValue('y'); return sheet().getRange('A1').getDataValidation();`)).toBeNull();
  });

  it('keeps its conditional formats and validation rules in step when rows and columns move', () => {
    const { run } = installed();
    expect(
      run(`
        const s = sheet();
        s.getRange('F1:F2').setValues([['x'], ['y']]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('F1:F2')).build();
        s.getRange('B2').setDataValidation(rule);
        s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=$F$2=B2').setBackground('red').setRanges([s.getRange('B2:C5')]).build()]);
        s.insertRowsBefore(1, 2); s.deleteColumn(1); s.moveColumns(s.getRange('E1'), 1);
        const [format] = s.getConditionalFormatRules();
        const [list] = s.getRange('B4').getDataValidation().getCriteriaValues();
        return [format.getBooleanCondition().getCriteriaValues(), format.getRanges().map((r) => r.getA1Notation()), list.getA1Notation()];
      `),
    ).toEqual([['=$A$4=B4'], ['B4:C7'], 'A3:A4']);
  });
});
