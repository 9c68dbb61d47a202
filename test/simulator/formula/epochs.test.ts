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
