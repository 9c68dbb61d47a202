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

  it('writes nothing when one of the values is refused', () => {
    const { run, simulator } = installed();
    expect(() => run(`sheet().getRange('A1:B1').setValues([[1, '=' + '1'.repeat(50001)]]);`)).toThrow(
      '50000 characters',
    );
    expect(simulator.sheets[0]?.value(0, 0)).toBeNull();
  });

  it.each([
    [`sort({ column: 1, ascendng: false })`, 'Range.sort: the option "ascendng" is not modelled by the simulator'],
    [`sort({ column: 1, ascending: 'no' })`, 'Range.sort: the option "ascending" needs a boolean, not no'],
    [`sort([{ ascending: true }])`, 'The sort column undefined is outside of the range.'],
    [`sort([])`, 'Range.sort needs at least one column.'],
    [`sort(9)`, 'The sort column 9 is outside of the range.'],
    [`clear({ contentOnly: true })`, 'Range.clear: the option "contentOnly" is not modelled by the simulator'],
    [`clear({ contentsOnly: 1 })`, 'Range.clear: the option "contentsOnly" needs a boolean, not 1'],
    [`setHorizontalAlignment('middle')`, '"middle" is no horizontalAlignment'],
    [`setVerticalAlignments([['top', 'center'], ['top', 'top']])`, '"center" is no verticalAlignment'],
    [`setFontWeight('heavy')`, '"heavy" is no fontWeight'],
    [`setFontStyle('bold')`, '"bold" is no fontStyle'],
    [`setFontSize(0)`, '"0" is no fontSize'],
    [`setBackground('#12')`, '"#12" is no background'],
    [`setFontColor('12')`, '"12" is no fontColor'],
    [`setWrapStrategy(SpreadsheetApp.ProtectionType.SHEET)`, '(ProtectionType)'],
    [`offset(0.5, 0)`, 'The coordinates of a range must be whole numbers.'],
  ])('refuses %s', (call, message) => {
    const { run } = installed();
    expect(() => run(`sheet().getRange('A1:B2').${call};`)).toThrow(message);
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
