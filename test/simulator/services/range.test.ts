import { installed } from './installed';

describe('a range', () => {
  it('gives back what was written, and empty cells as empty text', () => {
    const { run } = installed();
    expect(
      run(`const r = sheet().getRange(1, 1, 2, 2); r.setValues([[1, 'a'], [true, null]]); return r.getValues();`),
    ).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });

  it('understands text that is written as if it was typed', () => {
    const { run, simulator } = installed();
    run(`sheet().getRange('A1:D1').setValues([['85%', '3/2/2026', "'007", '=A1*2']]);`);
    const [tab] = simulator.sheets;
    expect([0, 1, 2, 3].map((column) => tab?.value(0, column))).toEqual([0.85, 46083, '007', 1.7]);
    expect([0, 1, 2].map((column) => tab?.display(0, column))).toEqual(['85%', '3/2/2026', '007']);
  });

  it('refuses data of another size', () => {
    const { run } = installed();
    expect(() => run(`sheet().getRange(1, 1, 3, 1).setValues([[1], [2]]);`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(() => run(`sheet().getRange(1, 1, 1, 2).setValues([[1]]);`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses arguments of another kind', () => {
    const { run } = installed();
    expect(() => run(`sheet().getRange('A1').setValues('x');`)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => run(`sheet().getRange('A1').setValues([1, 2]);`)).toThrow('(number[])');
    expect(() => run(`sheet().getRange(1);`)).toThrow('(number)');
    expect(() => run(`sheet().getRange('A1').setWrapStrategy('WRAP');`)).toThrow('(String)');
  });

  it('lies within the grid', () => {
    const { run } = installed();
    const message = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => run(`sheet().getRange(1001, 1);`)).toThrow(message);
    expect(() => run(`sheet().getRange(1, 27);`)).toThrow(message);
    expect(() => run(`sheet().getRange(0, 1);`)).toThrow('The starting row of the range is too small.');
    expect(() => run(`sheet().getRange(1, 1, 0, 1);`)).toThrow('The number of rows in the range must be at least 1.');
  });

  it('holds at most 50,000 characters a cell', () => {
    const { run } = installed();
    expect(() => run(`sheet().getRange('A1').setValue('x'.repeat(50001));`)).toThrow('50000 characters');
  });

  it('takes no undefined and no NaN', () => {
    const { run } = installed();
    expect(() => run(`sheet().getRange('A1').setValue(undefined);`)).toThrow("A cell can't hold undefined");
    expect(() => run(`sheet().getRange('A1').setValue(NaN);`)).toThrow("A cell can't hold NaN");
  });

  it('gives errors as their code', () => {
    const { run } = installed();
    expect(run(`const r = sheet().getRange('A1'); r.setValue('=1/0'); return r.getValue();`)).toBe('#DIV/0!');
  });

  it('names its place', () => {
    const { run } = installed();
    expect(
      run(
        `const r = sheet().getRange('B2:C'); return [r.getA1Notation(), r.getNumRows(), r.offset(1, 1, 2, 2).getA1Notation(), r.getCell(2, 2).getA1Notation()];`,
      ),
    ).toEqual(['B2:C1000', 999, 'C3:D4', 'C3']);
  });

  it('keeps looks, notes and number formats until they are cleared', () => {
    const { run } = installed();
    expect(
      run(`
        const r = sheet().getRange('A1:B1');
        r.setBackground('#ff0000').setFontWeight('bold').setNotes([['one', null]]).setNumberFormat('0.0').setFontSize(12).setWrap(true);
        const before = [r.getBackgrounds(), r.getFontWeight(), r.getNotes(), r.getNumberFormat(), r.getFontSize(), String(r.getWrapStrategy())];
        r.clearFormat();
        return [before, [r.getBackground(), r.getFontWeight(), r.getNote(), r.getNumberFormat()]];
      `),
    ).toEqual([
      [[['#ff0000', '#ff0000']], 'bold', [['one', '']], '0.0', 12, 'WRAP'],
      ['#ffffff', 'normal', 'one', '0.0'],
    ]);
  });

  it('is sorted with notes and formats, and formulas look at their own row', () => {
    const { run } = installed();
    expect(
      run(`
        sheet().getRange('A1:B3').setValues([['c', '=A1&1'], ['a', '=A2&2'], ['b', '=$A$1']]);
        sheet().getRange('A2').setNote('first').setBackground('red');
        sheet().getRange('A1:B3').sort({ column: 1, ascending: true });
        return [sheet().getRange('A1:B3').getValues(), sheet().getRange('B1:B3').getFormulas(), sheet().getRange('A1').getNote(), sheet().getRange('A1').getBackground()];
      `),
    ).toEqual([
      [
        ['a', 'a2'],
        ['b', 'a'],
        ['c', 'c1'],
      ],
      [['=A1&2'], ['=$A$1'], ['=A3&1']],
      'first',
      'red',
    ]);
  });

  it('treats several ranges alike in a list', () => {
    const { run, simulator } = installed();
    run(`sheet().getRangeList(['A1', 'C3']).setNote('here').setValue(5);`);
    expect(simulator.sheets[0]?.note(2, 2)).toBe('here');
    expect(simulator.calls.get('RangeList.setNote')).toBe(1);
    expect(simulator.calls.get('Range.setNote')).toBeUndefined();
  });
});

describe('dates', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'are midnight of the zone %s',
    (timeZone) => {
      const { run } = installed({ timeZone });
      expect(
        run(`
        const r = sheet().getRange('A1'); r.setValue('7/4/2026');
        const date = r.getValue();
        sheet().getRange('A2').setValue(date);
        return [date instanceof Date, Utilities.formatDate(date, '${timeZone}', 'yyyy-MM-dd HH:mm'), sheet().getRange('A2').getDisplayValue()];
      `),
      ).toEqual([true, '2026-07-04 00:00', '7/4/2026']);
    },
  );

  it('of a formula come as dates too', () => {
    const { run } = installed();
    expect(run(`const r = sheet().getRange('A1'); r.setValue('=TODAY()'); return r.getValue().getTime();`)).toBe(
      Date.UTC(2026, 2, 2, 5),
    );
  });

  it('follow the clock of the simulator', () => {
    const { run } = installed({ now: () => 1000 });
    expect(
      run('return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date];'),
    ).toEqual([1000, 1000, 5, true]);
  });

  it.each([
    ['yyyy-MM-dd', '2026-03-02'],
    ["EEEE, MMMM d, yyyy 'at' h:mm a", 'Monday, March 2, 2026 at 10:00 AM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-02T10:00:00-05:00'],
  ])('are written by Utilities.formatDate(%j) as %j', (pattern, text) => {
    const { run } = installed();
    expect(run(`return Utilities.formatDate(new Date(), 'America/New_York', ${JSON.stringify(pattern)});`)).toBe(text);
  });
});

describe('data validation', () => {
  const listRule = `SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'], true).setAllowInvalid(false).setHelpText('Yes or No.').build()`;

  it('that rejects makes writing fail and leaves the cells as they were', () => {
    const { run, simulator } = installed();
    run(`sheet().getRange('A1:A2').setDataValidation(${listRule});`);
    expect(() => run(`sheet().getRange('A1:A2').setValues([['Yes'], ['Maybe']]);`)).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Yes or No.',
    );
    expect(simulator.sheets[0]?.value(0, 0)).toBeNull();
    expect(() => simulator.sheets[0]?.type(0, 0, 'Perhaps')).toThrow('violates');
  });

  it('accepts what it lists, and empty cells', () => {
    const { run } = installed();
    run(`sheet().getRange('A1:A2').setDataValidation(${listRule}).setValues([['Yes'], ['']]);`);
    expect(
      run(
        `const v = sheet().getRange('A1').getDataValidation(); return [String(v.getCriteriaType()), v.getCriteriaValues(), v.getHelpText()];`,
      ),
    ).toEqual(['VALUE_IN_LIST', [['Yes', 'No'], true], 'Yes or No.']);
  });

  it('compares with the cells of a range', () => {
    const { run } = installed();
    run(`
      sheet().getRange('C1:C2').setValues([['x'], ['y']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet().getRange('C1:C2')).setAllowInvalid(false).build();
      sheet().getRange('A1').setDataValidation(rule).setValue('y');
    `);
    expect(() => run(`sheet().getRange('A1').setValue('z');`)).toThrow('cell A1');
  });

  it.each([
    ['requireNumberBetween(1, 5)', '3', '6'],
    ['requireNumberGreaterThanOrEqualTo(0)', '0', '-1'],
    ['requireDate()', "'3/2/2026'", "'soon'"],
    ['requireCheckbox()', 'true', "'x'"],
  ])('%s accepts %s and rejects %s', (rule, good, bad) => {
    const { run } = installed();
    run(
      `sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());`,
    );
    run(`sheet().getRange('A1').setValue(${good});`);
    expect(() => run(`sheet().getRange('A1').setValue(${bad});`)).toThrow('violates the data validation rules');
  });

  it('of a new checkbox starts with FALSE', () => {
    const { run } = installed();
    expect(
      run(`const r = sheet().getRange('A1:A2'); r.insertCheckboxes(); return [r.getValues(), sheet().getLastRow()];`),
    ).toEqual([[[false], [false]], 2]);
  });
});
