import { grid } from './gridSource';

describe('the shown format', () => {
  it('is the one set on the cell before any other', () => {
    const sheet = grid({ Main: [[45_000, '=TODAY()', 7]] }, { formats: { A1: 'yyyy-mm-dd', B1: '0.0' } });
    expect([sheet.format('A1'), sheet.format('B1'), sheet.format('C1'), sheet.format('D9')]).toEqual([
      'yyyy-mm-dd',
      '0.0',
      '',
      '',
    ]);
  });

  it('of functions that give dates and times is theirs', () => {
    const row = [
      '=TODAY()',
      '=DATE(2026,1,31)',
      '=EDATE(A1,1)',
      '=EOMONTH(A1,0)',
      '=WORKDAY(A1,5)',
      '=NOW()',
      '=TIME(9,30,0)',
    ];
    const sheet = grid({ Main: [row] });
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(sheet.format)).toEqual([
      ...Array.from({ length: 5 }, () => 'M/d/yyyy'),
      'M/d/yyyy H:mm:ss',
      'h:mm am/pm',
    ]);
  });

  it('of a date plus days is the date’s, and the days between two dates are a number', () => {
    const sheet = grid(
      { Main: [[45_000, '=A1', '=A1+7', '=7+A1', '=A1-A1', '=TODAY()-A1', '=A1*2']] },
      { formats: { A1: 'd.m.yyyy' } },
    );
    expect(['B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(sheet.format)).toEqual([
      'd.m.yyyy',
      'd.m.yyyy',
      'd.m.yyyy',
      '',
      '',
      '',
    ]);
  });

  it('of IF, IFERROR and lookups is that of what they give', () => {
    const rows = [
      ['key', 45_000],
      ['=IF(B1="","",B1+1)', '=IFERROR(B1,"")', '=VLOOKUP("key",A1:B1,2,FALSE)', '=MAX(B1:B1)', '=IF(TRUE,1,2)'],
    ];
    const sheet = grid({ Main: rows }, { formats: { B1: 'd.m.yyyy' } });
    expect(['A2', 'B2', 'C2', 'D2', 'E2'].map(sheet.format)).toEqual([
      'd.m.yyyy',
      'd.m.yyyy',
      'd.m.yyyy',
      'd.m.yyyy',
      '',
    ]);
  });

  it('of spilled cells comes from their formula, column by column', () => {
    const rows = [['a', 45_000], ['b', 45_001], ['=FILTER(A1:B2,B1:B2>0)'], [], ['=ARRAYFORMULA(B1:B2+1)']];
    const sheet = grid({ Main: rows }, { formats: { B1: 'd.m.yyyy', B2: 'd.m.yyyy' } });
    expect(['A3', 'B3', 'B4', 'A5', 'A6', 'A7'].map(sheet.format)).toEqual([
      '',
      'd.m.yyyy',
      'd.m.yyyy',
      'd.m.yyyy',
      'd.m.yyyy',
      '',
    ]);
  });
});
