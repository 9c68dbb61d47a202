import { installed } from './installed';

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
