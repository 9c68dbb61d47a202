import type { GridChange } from '../../../src/simulator/cells/gridChange';
import { copiedFormula, moveReferences } from '../../../src/simulator/formula/moveReferences';

function insertRows(before: number, count: number): GridChange {
  return { kind: 'insert', axis: 'row', before, count };
}

function deleteRows(first: number, count: number): GridChange {
  return { kind: 'delete', axis: 'row', first, count };
}

function moveRows(first: number, count: number, before: number): GridChange {
  return { kind: 'move', axis: 'row', first, count, before };
}

/** Rows count from 0 here: row 2 of the sheet is 1. */
describe('references', () => {
  it.each([
    ['=A1+A2', insertRows(1, 2), '=A1+A4'],
    ['=SUM(A2:A5)', insertRows(1, 1), '=SUM(A3:A6)'],
    ['=SUM(A2:A5)', insertRows(2, 3), '=SUM(A2:A8)'],
    ['=SUM(A2:A5)', insertRows(5, 3), '=SUM(A2:A5)'],
    ['=$A$2+$A2+A$2', insertRows(0, 1), '=$A$3+$A3+A$3'],
    ['=SUM(A2:A)', insertRows(0, 1), '=SUM(A3:A)'],
    ['=SUM(A:A)+SUM(2:2)', insertRows(0, 1), '=SUM(A:A)+SUM(3:3)'],
    ['=SUM(B$2:$B)', insertRows(0, 1), '=SUM(B$3:$B)'],
    ['="A2"&A2&LOG10(3)', insertRows(0, 1), '="A2"&A3&LOG10(3)'],
    ['=Plan!A2+Other!A2', insertRows(0, 1), '=Plan!A3+Other!A2'],
    ["='Plan'!A2+'plan'!A2", insertRows(0, 1), '=Plan!A3+plan!A3'],
    ['={A2:A;C2:C}', insertRows(0, 1), '={A3:A;C3:C}'],
    ['=A1+A2+A3', deleteRows(1, 1), '=A1+#REF!+A2'],
    ['=SUM(A2:A5)', deleteRows(2, 1), '=SUM(A2:A4)'],
    ['=SUM(A2:A5)', deleteRows(0, 3), '=SUM(A1:A2)'],
    ['=SUM(A2:A5)', deleteRows(3, 9), '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', deleteRows(1, 4), '=SUM(#REF!)'],
    ['=SUM(A2:A)', deleteRows(1, 4), '=SUM(A2:A)'],
    ['=A2+A3', moveRows(1, 1, 4), '=A4+A2'],
    ['=SUM(A2:A9)', moveRows(3, 1, 6), '=SUM(A2:A9)'],
    ['=SUM(A2:A3)', moveRows(1, 2, 6), '=SUM(A5:A6)'],
    ['=SUM(B2:C)', { kind: 'insert', axis: 'column', before: 0, count: 1 }, '=SUM(C2:D)'],
    ['=SUM(A:B)+B1', { kind: 'delete', axis: 'column', first: 1, count: 1 }, '=SUM(A:A)+#REF!'],
    ['=ZZ1', { kind: 'insert', axis: 'column', before: 0, count: 1 }, '=AAA1'],
  ] as const)('turn %s after %j into %s', (before, change, after) => {
    expect(moveReferences(before, 'Plan', 'Plan', change)).toBe(after);
  });

  it('of another tab follow only what happens there', () => {
    expect(moveReferences("=A2+'My plan'!A2", 'Home', 'My plan', insertRows(0, 1))).toBe("=A2+'My plan'!A3");
  });

  it('follow a new name, with quotes where they are needed', () => {
    const change = { kind: 'rename', name: "It's Q1" } as const;
    expect(moveReferences('=Plan!A1+A1+"Plan!A1"', 'Plan', 'Plan', change)).toBe("='It''s Q1'!A1+A1+\"Plan!A1\"");
  });

  it('to a tab that is gone are broken', () => {
    expect(moveReferences('=SUM(Plan!A1:B2)+A1', 'Home', 'Plan', { kind: 'remove' })).toBe('=SUM(#REF!)+A1');
  });

  it('go along with a copied formula, unless they are fixed', () => {
    expect(copiedFormula('=A1*$B$1+C$1+$D1', 2, 1)).toBe('=B3*$B$1+D$1+$D3');
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});
