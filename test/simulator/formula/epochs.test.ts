import { installed } from '../services/installed';
import { grid } from './gridSource';

describe('a change', () => {
  it('is seen by every formula that depends on it', () => {
    const sheet = grid({ Main: [[1, '=A1+1', '=SUM(A1:B1)', '=COUNTIF(A1:B1,">1")']] });
    expect(sheet.values('B1:D1')).toEqual([[2, 3, 1]]);
    sheet.type('A1', 5);
    expect(sheet.values('B1:D1')).toEqual([[6, 11, 2]]);
  });

  it('of a formula replaces the formula, and an array that shrinks gives its cells back', () => {
    const sheet = grid({ Main: [['=SEQUENCE(3)', '=COUNT(A:A)']] });
    expect(sheet.value('B1')).toBe(3);
    sheet.type('A1', '=SEQUENCE(2)');
    expect(sheet.values('A1:B3')).toEqual([
      [1, 2],
      [2, null],
      [null, null],
    ]);
  });
});

describe('what was worked out before a change', () => {
  it('is kept where the change does not reach', () => {
    const rows = Array.from({ length: 500 }, (_, row) => [row, `=A${row + 1}*2`, `=B${row + 1}+1`, '=SUM(A$1:A$2)']);
    const sheet = grid({ Main: rows });
    sheet.values('A1:D500');
    const before = sheet.looks();
    sheet.type('A400', 1);
    expect(sheet.values('B400:D400')).toEqual([[2, 3, 1]]);
    expect(sheet.looks() - before).toBeLessThan(20);
  });

  it('is given up where an array now fills a cell that was blank, or no longer does', () => {
    const sheet = grid({ Main: [[1, '=SEQUENCE(A1)', '=B3&"!"']] });
    expect(sheet.value('C1')).toBe('!');
    sheet.type('A1', 3);
    expect(sheet.value('C1')).toBe('3!');
    sheet.type('A1', 2);
    expect(sheet.value('C1')).toBe('!');
  });

  it('is given up where an array now holds another value', () => {
    const sheet = grid({ Main: [[1, '=ARRAYFORMULA(A1:A2*2)', '=B2&"!"'], [5]] });
    expect(sheet.value('C1')).toBe('10!');
    sheet.type('A2', 6);
    expect(sheet.value('C1')).toBe('12!');
  });

  it('is given up where an open range ends elsewhere', () => {
    const sheet = grid({ Main: [['x', 1, '=SUMPRODUCT(--(A:A=""))']] });
    expect(sheet.value('C1')).toBe(0);
    sheet.type('B4', 1);
    expect(sheet.value('C1')).toBe(3);
  });

  it('is given up for what changes by itself', () => {
    let clock = Date.UTC(2026, 2, 2, 15);
    const tab = installed({ now: () => clock }).simulator.addSheet('Plan', [[{ formula: '=NOW()' }, 1]]);
    const before = tab.value(0, 0);
    clock += 3_600_000;
    tab.put(0, 1, 2);
    expect(Number(tab.value(0, 0)) - Number(before)).toBeCloseTo(1 / 24, 9);
  });
});

describe('copies of a formula', () => {
  it('look at their own rows, whatever has a $', () => {
    const rows = [1, 2, 3].map((value, row) => [
      value,
      `=A${row + 1}*10+$A$1+SUM(A$1:A${row + 1})+SUM($A${row + 1}:A3)`,
    ]);
    expect(grid({ Main: rows }).values('B1:B3')).toEqual([[18], [29], [40]]);
  });

  it('are told from formulas that only look alike', () => {
    const rows = [
      [1, '="A1"&A1', '=A1B1', "='A1'!A1", '=LOG10(A1)', '=A0'],
      [2, '="A2"&A2', '=A2B2', "='A2'!A1", '=LOG11(A2)', '=A1'],
    ];
    const sheet = grid({ Main: rows, A1: [['one']], A2: [['two']] });
    expect(sheet.values('B1:B2')).toEqual([['A11'], ['A22']]);
    expect(sheet.values('D1:D2')).toEqual([['one'], ['two']]);
    expect(sheet.value('E1')).toBe(0);
    expect(sheet.value('E2')).toMatchObject({ code: '#NAME?' });
    expect(sheet.value('F2')).toBe(1);
  });
});

describe('the work', () => {
  it('is not done again while nothing changes', () => {
    const sheet = grid({ Main: [[1, 2, '=SUM(A1:B1)', '=C1*2']] });
    sheet.values('A1:D1');
    const before = sheet.looks();
    sheet.values('C1:D1');
    expect(sheet.looks() - before).toBe(2);
  });

  it('of reading a column is done once for thousands of COUNTIFS over it', () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [
      row % 7,
      row % 3 === 0 ? 'Offer' : 'New',
      `=COUNTIFS(A$1:A$2000,${row % 7},B$1:B$2000,"offer")`,
    ]);
    const sheet = grid({ Main: rows });
    expect(sheet.value('C1')).toBe(96);
    const before = sheet.looks();
    sheet.values('C1:C2000');
    expect(sheet.looks() - before).toBeLessThan(3 * 2000);
  });

  it('of sums beside each row looks at each cell a few times', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, 1, `=SUM(A${row + 1}:B${row + 1})`]);
    const sheet = grid({ Main: rows });
    expect(sheet.values('C1:C1000')[999]).toEqual([1000]);
    expect(sheet.looks()).toBeLessThan(6 * 1000);
  });
});
