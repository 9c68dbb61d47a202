import { grid } from './gridSource';

describe('spilling', () => {
  it('fills right and down, and other formulas read what was filled', () => {
    const sheet = grid({
      Main: [
        ['={1,2;3,4}', null, '=SUM(A1:B2)', '=B2*10'],
        [null, null],
      ],
    });
    expect(sheet.values('A1:D2')).toEqual([
      [1, 2, 10, 40],
      [3, 4, null, null],
    ]);
  });

  it('goes beyond the last used row, and open ranges see it', () => {
    const sheet = grid({ Main: [['=SEQUENCE(5)', '=SUM(A2:A)', '=COUNTA(A:A)']] });
    expect(sheet.values('A5:A6')).toEqual([[5], [null]]);
    expect(sheet.values('B1:C1')).toEqual([[14, 5]]);
  });

  it('reaches formulas on other tabs that stand before it', () => {
    const sheet = grid({ First: [['=SUM(Second!A1:A)', '=Second!A3']], Second: [['=SEQUENCE(3)']] });
    expect(sheet.values('A1:B1')).toEqual([[6, 3]]);
  });

  it('follows arrays made from spilled arrays in any order', () => {
    const sheet = grid({
      Main: [
        ['=ARRAYFORMULA(C1:C3*2)', '=SUM(A1:A3)', '=SORT(E1:E3)', null, 3],
        [null, null, null, null, 1],
        [null, null, null, null, 2],
      ],
    });
    expect(sheet.values('A1:C3')).toEqual([
      [2, 12, 1],
      [4, null, 2],
      [6, null, 3],
    ]);
  });

  it('is #REF! when it would overwrite content, and leaves everything else alone', () => {
    const sheet = grid({ Main: [['={1,2,3;4,5,6}'], [], [null, null, 'x']] });
    sheet.type('C2', 'mine');
    expect(sheet.value('A1')).toMatchObject({
      code: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in C2.',
    });
    expect(sheet.values('B1:C2')).toEqual([
      [null, null],
      [null, 'mine'],
    ]);
    sheet.type('C2', null);
    expect(sheet.values('A1:C2')).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('is #REF! for the later of two arrays that want the same cell', () => {
    const sheet = grid({ Main: [['', '={1;2}'], ['={7,8}']] });
    expect(sheet.values('A2:B2')).toMatchObject([[{ code: '#REF!' }, 2]]);
  });

  it('does not make a circle of a formula that merely might spill', () => {
    const sheet = grid({ Main: [['=SUM(D1:D9)', null, '=IFERROR({1;2}*A1)', null]] }, {});
    expect(sheet.values('A1:C2')).toEqual([
      [0, null, 0],
      [null, null, 0],
    ]);
  });

  it('needs enough columns', () => {
    expect(grid({ Main: [['=SEQUENCE(1,27)']] }).value('A1')).toMatchObject({
      code: '#REF!',
      message: 'Result was not automatically expanded, please insert more columns (1).',
    });
  });
});

describe('a circle of references', () => {
  it('is #REF! in every cell on it and for those who read them', () => {
    const sheet = grid({ Main: [['=B1', '=C1+1', '=A1', '=IFERROR(A1,"caught")', '=F1', '=F1']] });
    const [row = []] = sheet.values('A1:F1');
    expect(row.slice(0, 3)).toMatchObject([{ code: '#REF!' }, { code: '#REF!' }, { code: '#REF!' }]);
    expect(row[3]).toBe('caught');
    expect(row[5]).toMatchObject({ code: '#REF!' });
  });

  it('is found through ranges, too, and IFERROR on it does not hide it', () => {
    const sheet = grid({ Main: [[1], [2], ['=SUM(A1:A3)'], ['=IFERROR(A5,0)'], ['=A4']] });
    expect(sheet.values('A3:A5')).toMatchObject([[{ code: '#REF!' }], [{ code: '#REF!' }], [{ code: '#REF!' }]]);
  });

  it('is found where it is thousands of cells long', () => {
    const circle = Array.from({ length: 3000 }, (_, row) => [`=A${row === 0 ? 3000 : row}+1`]);
    expect(grid({ Main: circle }).value('A3000')).toMatchObject({ code: '#REF!' });
  });

  it('is an array that reads its own cells', () => {
    expect(grid({ Main: [['=ARRAYFORMULA(A2:A4+1)']] }).value('A1')).toMatchObject({ code: '#REF!' });
  });
});
