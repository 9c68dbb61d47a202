import { CellError } from '../../../src/simulator/cells/value';
import { grid } from './gridSource';

describe('references', () => {
  it('read single cells, fixed cells and ranges', () => {
    const sheet = grid({
      Main: [
        [1, 2],
        [3, 4],
        ['=A1+$B$2', '=SUM(A1:B2)', '=SUM($A1:B$1)'],
      ],
    });
    expect(sheet.values('A3:C3')).toEqual([[5, 10, 3]]);
  });

  it('take a range backwards as the same range', () => {
    expect(grid({ Main: [[1, 2], [3, 4], ['=SUM(B2:A1)']] }).value('A3')).toBe(10);
  });

  it('stop open ranges at the last used row and column', () => {
    const sheet = grid({ Main: [['head', '=SUM(A2:A)', '=SUM(A:A)', '=SUM(4:4)', '=COUNT(A2:4)'], [1], [2], [4, 8]] });
    expect(sheet.values('B1:E1')).toEqual([[7, 7, 12, 4]]);
  });

  it('reach other tabs, quoted or not, without regard to case', () => {
    const sheet = grid({
      Main: [['=Other!A1', "='It''s'!B1", '=SUM(other!A1:A)']],
      Other: [[5], [6]],
      "It's": [[0, 'x']],
    });
    expect(sheet.values('A1:C1')).toEqual([[5, 'x', 11]]);
  });

  it('are #REF! for a missing tab, a deleted cell and a place beyond the grid', () => {
    const sheet = grid({ Main: [['=Gone!A1', '=Main!#REF!', '=AAA1', '=A1001', '=#REF!+1', '=ZZZZ1']] });
    const codes = sheet
      .values('A1:F1')
      .flat()
      .map((value) => value instanceof CellError && value.code);
    expect(codes).toEqual(['#REF!', '#REF!', '#REF!', '#REF!', '#REF!', '#NAME?']);
    expect(sheet.value('A1')).toMatchObject({ message: "Unresolved sheet name 'Gone'." });
  });

  it('span from one reference to another', () => {
    expect(grid({ Main: [[1], [2], [4], ['=SUM(A1:INDEX(A1:A3,2))']] }).value('A4')).toBe(3);
  });

  it('of a blank cell are blank: 0 beside numbers, empty beside text', () => {
    const sheet = grid({
      Main: [[null, '=A1', '=A1+1', '=A1&"x"', '=A1=0', '=A1=""', '=A1=FALSE', '=ISBLANK(A1)', '=ISBLANK(B1)']],
    });
    expect(sheet.values('B1:I1')).toEqual([[null, 1, 'x', true, true, true, true, true]]);
  });

  it('follow a chain of thousands of cells from its far end', () => {
    const chain = Array.from({ length: 5000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
    expect(grid({ Main: chain }).value('A5000')).toBe(5000);
  });
});

describe('implicit intersection', () => {
  it('gives the cell of the formula’s row or column where a single value is needed', () => {
    const sheet = grid({
      Main: [
        [1, '=A1:A3*10', 'a'],
        [2, '=A1:A3*10', 'bb'],
        [3, '=LEN(C1:C3)', 'ccc'],
        ['=A1:C1&"!"', '=A$1:C$1&"!"'],
      ],
    });
    expect(sheet.values('B1:B3')).toEqual([[10], [20], [3]]);
    expect(sheet.value('A4')).toBe('1!');
    expect(sheet.value('B4')).toBe('10!');
  });

  it('is #VALUE! when the range does not cross the formula’s row or column', () => {
    expect(
      grid({
        Main: [
          [1, 2],
          [2, 2],
          [null, null, '=A1:A2+0', '=A1:B2'],
        ],
      }).values('C3:D3'),
    ).toMatchObject([[{ code: '#VALUE!', message: 'An array value could not be found.' }, { code: '#VALUE!' }]]);
  });

  it('gives way to all cells inside ARRAYFORMULA, SUMPRODUCT, FILTER and INDEX', () => {
    const sheet = grid({
      Main: [
        ['a', 'bb', 'ccc'],
        [
          '=SUM(ARRAYFORMULA(LEN(A1:C1)))',
          '=SUMPRODUCT(LEN(A1:C1))',
          '=INDEX(LEN(A1:C1),3)',
          '=COUNTA(FILTER(A1:C1,LEN(A1:C1)>1))',
        ],
      ],
    });
    expect(sheet.values('A2:D2')).toEqual([[6, 6, 3, 2]]);
  });
});
