import { grid } from './gridSource';

/** Column A and a formula in B1. */
function over(values: readonly (string | number | boolean | null)[], formula: string) {
  const [first = null, ...rest] = values;
  return grid({ Main: [[first, formula], ...rest.map((value) => [value])] }).value('B1');
}

const MIXED = [5, '5', 'apple', 'Apple pie', '', null, true, 12, 'a*c'];

describe('a criterion', () => {
  it('that is a number or text means equal, text without regard to case', () => {
    expect(over(MIXED, '=COUNTIF(A1:A9,12)')).toBe(1);
    expect(over(MIXED, '=COUNTIF(A1:A9,"APPLE")')).toBe(1);
    expect(over(MIXED, '=COUNTIF(A1:A9,TRUE)')).toBe(1);
  });

  it('with an order compares numbers with numbers and text with text', () => {
    expect(over(MIXED, '=COUNTIF(A1:A9,">4")')).toBe(2);
    expect(over(MIXED, '=COUNTIF(A1:A9,">="&5)')).toBe(2);
    expect(over(MIXED, '=COUNTIF(A1:A9,">apple")')).toBe(1);
  });

  it('with an order passes over blank cells, text, and everything when there is nothing to compare with', () => {
    expect(over(MIXED, '=COUNTIF(A1:A9,">=0")')).toBe(2);
    expect(over(MIXED, '=COUNTIF(A1:A9,"<=0")')).toBe(0);
    expect(over(MIXED, '=COUNTIF(A1:A9,">=")')).toBe(0);
    expect(over(MIXED, '=COUNTIFS(A1:A9,">="&C5)')).toBe(0);
    expect(over(MIXED, '=SUMIFS(A1:A9,A1:A9,">=0",A1:A9,"<>5")')).toBe(12);
  });

  it('that is an empty cell counts as 0', () => {
    expect(over([0, null, '', 'x', 0], '=COUNTIF(A1:A5,C3)')).toBe(2);
    expect(over([0, null, '', 'x', 0], '=COUNTIFS(A1:A5,C3,A1:A5,"<>")')).toBe(2);
  });

  it('that is text means the whole cell, and only *, ? and ~ are signs of their own', () => {
    expect(over(['a.c', 'abc', 'A.C', 'a.cd'], '=COUNTIF(A1:A4,"a.c")')).toBe(2);
    expect(over(['(a)', 'a', '[a]', '(A)'], '=COUNTIF(A1:A4,"(a)")')).toBe(2);
    expect(over(['a+b|c$', 'aab', '^a', 'c'], '=COUNTIF(A1:A4,"a+b|c$")')).toBe(1);
    expect(over(['(ab)', '(axxb)', 'ab', '(AB)'], '=COUNTIF(A1:A4,"(a*)")')).toBe(3);
  });

  it('knows * and ? as wildcards and ~ before them as the sign itself', () => {
    expect(over(MIXED, '=COUNTIF(A1:A9,"app*")')).toBe(2);
    expect(over(MIXED, '=COUNTIF(A1:A9,"a?c")')).toBe(1);
    expect(over(MIXED, '=COUNTIF(A1:A9,"a~*c")')).toBe(1);
    expect(over(MIXED, '=COUNTIF(A1:A9,"a~?c")')).toBe(0);
  });

  it('"<>" is any cell with content, "" any that looks empty, "<>x" anything but x', () => {
    expect(over(MIXED, '=COUNTIF(A1:A9,"<>")')).toBe(8);
    expect(over(MIXED, '=COUNTIF(A1:A9,"")')).toBe(2);
    expect(over(MIXED, '=COUNTIF(A1:A9,"<>apple")')).toBe(8);
  });

  it('reads dates in text as dates', () => {
    expect(over([45_000, 45_001, 45_002], '=COUNTIF(A1:A3,">3/15/2023")')).toBe(2);
  });

  it('counts the blank cells down to the end of the grid in an open range', () => {
    expect(
      grid({ Main: [['x', '=COUNTIF(A:A,"")', '=COUNTBLANK(A2:A)', '=COUNTIF(A:A,"<>")']] }).values('B1:D1'),
    ).toEqual([[999, 999, 1]]);
  });
});

describe('COUNTIFS and its kin', () => {
  const rows = [
    ['Ann', 'Nurse', 10],
    ['Bob', 'nurse', 20],
    ['Cid', 'Clerk', 'n/a'],
    ['Dot', 'Nurse', null],
  ];
  const over4 = (formula: string) =>
    grid({ Main: rows.map((row, index) => (index === 0 ? [...row, formula] : row)) }).value('D1');

  it('need every criterion met', () => {
    expect(over4('=COUNTIFS(B1:B4,"nurse",C1:C4,">=10")')).toBe(2);
    expect(over4('=SUMIFS(C1:C4,B1:B4,"nurse",A1:A4,"<>Ann")')).toBe(20);
    expect(over4('=AVERAGEIFS(C1:C4,B1:B4,"nurse")')).toBe(15);
    expect(over4('=MAXIFS(C1:C4,B1:B4,"nurse")')).toBe(20);
    expect(over4('=MINIFS(C1:C4,B1:B4,"clerk")')).toBe(0);
  });

  it('are #DIV/0! where there is nothing to average', () => {
    expect(over4('=AVERAGEIF(B1:B4,"Cook",C1:C4)')).toMatchObject({ code: '#DIV/0!' });
  });

  it('need ranges of one size, and SUMIFS needs ranges of the sheet', () => {
    expect(over4('=COUNTIFS(B1:B4,"nurse",C1:C3,1)')).toMatchObject({ code: '#VALUE!' });
    expect(over4('=SUMIFS({1,2},{1,2},1)')).toMatchObject({ code: '#N/A' });
  });

  it('find the same whichever of their criteria comes first, and again after thousands of others', () => {
    const many = Array.from({ length: 600 }, (_, row) => [
      row % 2 === 0 ? 'even' : 'odd',
      row,
      `=COUNTIFS(A$1:A$600,A${row + 1},B$1:B$600,">"&B${row + 1})`,
      `=COUNTIFS(B$1:B$600,">"&B${row + 1},A$1:A$600,A${row + 1})`,
    ]);
    const sheet = grid({ Main: many });
    for (const row of [0, 1, 300, 599])
      expect(sheet.values(`C${row + 1}:D${row + 1}`)).toEqual([Array(2).fill(Math.floor((599 - row) / 2))]);
  });

  it('take the cells after the last used row of a shorter tab for blank', () => {
    const sheet = grid({
      Main: [['a', '=COUNTIFS(A:A,"a",Other!A:A,"")', '=COUNTIFS(Other!A:A,"",A:A,"")'], ['a'], ['a']],
      Other: [['x']],
    });
    expect(sheet.values('B1:C1')).toEqual([[2, 997]]);
  });

  it('give one result for each criterion of an array', () => {
    expect(over4('=SUMPRODUCT(COUNTIF(B1:B4,{"nurse","clerk"}))')).toBe(4);
  });
});
