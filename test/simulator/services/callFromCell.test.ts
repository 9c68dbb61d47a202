import { installed } from './installed';

describe('custom functions', () => {
  it('are called by formulas, whatever the case of their name, with dates of the realm', () => {
    const { simulator, declare } = installed();
    declare(
      `function NEXT_DAY(days) { return days.map(([day]) => [day instanceof Date ? new Date(day.getTime() + 86400000) : '']); }`,
    );
    const tab = simulator.addSheet('Plan', [[{ date: 46083 }, { formula: '=next_day(A1:A2)' }]]);
    expect(tab.display(0, 1)).toBe('3/3/2026');
  });

  it('are called once for the same arguments, whatever else changes', () => {
    const { simulator, declare } = installed();
    declare('function COUNTED(x) { Logger.log(x); return x + 1; }');
    const tab = simulator.addSheet('Plan', [[1, { formula: '=COUNTED(A1)' }, { formula: '=COUNTED(A1)' }]]);
    expect([tab.value(0, 1), tab.value(0, 2)]).toEqual([2, 2]);
    tab.put(5, 5, 'elsewhere');
    expect([tab.value(0, 1), simulator.calls.get('Logger.log')]).toEqual([2, 1]);
    tab.put(0, 0, 5);
    expect([tab.value(0, 1), simulator.calls.get('Logger.log')]).toEqual([6, 2]);
  });

  it('fill a row with a list', () => {
    const { simulator, declare } = installed();
    declare('function LIST() { return [1, "b", true]; }');
    const tab = simulator.addSheet('Plan', [[{ formula: '=LIST()' }]]);
    expect([tab.value(0, 0), tab.value(0, 1), tab.value(0, 2)]).toEqual([1, 'b', true]);
  });

  it('show what they throw as an error, and may not write', () => {
    const { simulator, declare } = installed();
    declare(`function WRITES() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1); }`);
    const tab = simulator.addSheet('Plan', [[{ formula: '=WRITES()' }]]);
    expect(tab.display(0, 0)).toBe('#ERROR!');
  });

  it('are not those whose name ends in an underscore', () => {
    const { simulator, declare } = installed();
    declare('function HIDDEN_() { return 1; }');
    expect(simulator.addSheet('Plan', [[{ formula: '=HIDDEN_()' }]]).display(0, 0)).toBe('#NAME?');
  });
});
