import { CellError } from '../../../src/simulator/cells/value';
import type { CustomArgument, CustomResult } from '../../../src/simulator/formula/source';
import { grid } from './gridSource';

/** A custom function that keeps what it was called with. */
function recorder(answer: CustomResult = { values: [['done']], hasDates: false }) {
  const calls: (readonly CustomArgument[])[] = [];
  const run = (args: readonly CustomArgument[]) => {
    calls.push(args);
    return answer;
  };
  return { calls, run };
}

describe('custom functions', () => {
  it('get scalars for single cells, rows for ranges and undefined for what was left out', () => {
    const { calls, run } = recorder();
    grid({ Main: [[1, 'x', null, true], ['=SCORE(A1,B1:D1,C1,,"t",2+3)']] }, { custom: { SCORE: run } }).value('A2');
    expect(calls).toEqual([[1, [['x', '', true]], '', undefined, 't', 5]]);
  });

  it('get dates by the format that the cell shows and errors as their text', () => {
    const { calls, run } = recorder();
    const formats = { A1: 'd.m.yyyy', C1: '0.00' };
    grid(
      { Main: [[45_000, '=A1+1', 45_000, '=1/0'], ['=SCORE(A1:D1,A1)']] },
      { custom: { score: run }, formats },
    ).value('A2');
    expect(calls).toEqual([[[[{ date: 45_000 }, { date: 45_001 }, 45_000, '#DIV/0!']], { date: 45_000 }]]);
  });

  it('get dates that a formula works out for them, too', () => {
    const { calls, run } = recorder();
    const formula = '=SCORE(TODAY(),FILTER(A1:B2,A1:A2>45000))';
    const sheet = grid(
      {
        Main: [
          [45_000, 1, formula],
          [45_001, 2],
        ],
      },
      { custom: { SCORE: run }, formats: { A1: 'd.m.yyyy' } },
    );
    sheet.value('C1');
    expect(calls).toEqual([[{ date: 45_000 }, [[{ date: 45_001 }, 2]]]]);
  });

  it('spill their result', () => {
    const { run } = recorder({
      values: [
        [1, 2],
        ['a', null],
      ],
      hasDates: false,
    });
    expect(grid({ Main: [['=GRID()']] }, { custom: { GRID: run } }).values('A1:B2')).toEqual([
      [1, 2],
      ['a', null],
    ]);
  });

  it('show #ERROR! with the message of what they threw', () => {
    const custom = {
      FAIL: () => {
        throw new Error('Needs a stage.');
      },
    };
    expect(grid({ Main: [['=FAIL()', '=IFERROR(FAIL(),"saved")']] }, { custom }).values('A1:B1')).toEqual([
      [new CellError('#ERROR!', 'Needs a stage.'), 'saved'],
    ]);
  });

  it('are called once for the same arguments, whatever else changes', () => {
    const { calls, run } = recorder();
    const sheet = grid({ Main: [[1, '=SCORE(A1)'], [1, '=SCORE(A2)'], ['other']] }, { custom: { SCORE: run } });
    sheet.values('A1:B3');
    sheet.type('A3', 'changed');
    sheet.values('A1:B3');
    expect(calls).toEqual([[1]]);
    sheet.type('A2', 2);
    sheet.values('A1:B3');
    expect(calls).toEqual([[1], [2]]);
  });

  it('tell a number from its text, a date from its number and blank from zero', () => {
    const { calls, run } = recorder();
    const rows = [
      [1, '1', 1, null, 0, true, 'true'],
      ['=F(A1)', '=F(B1)', '=F(C1)', '=F(D1)', '=F(E1)', '=F(F1)', '=F(G1)', '=F()', '=F(,)'],
    ];
    grid({ Main: rows }, { custom: { F: run }, formats: { C1: 'yyyy-mm-dd' } }).values('A2:I2');
    expect(calls).toHaveLength(9);
  });

  it('are not called with the blanks that a neighbour is about to fill', () => {
    const { calls, run } = recorder();
    grid({ Main: [['=SCORE(C1:C2)', null, '=SEQUENCE(2)']] }, { custom: { SCORE: run } }).values('A1:C2');
    expect(calls).toEqual([[[[1], [2]]]]);
  });

  it('give their dates a date format', () => {
    const { run } = recorder({ values: [[45_000], [45_001]], hasDates: true });
    const sheet = grid({ Main: [['=DUE()', '=A2']] }, { custom: { DUE: run } });
    expect([sheet.format('A1'), sheet.format('A2'), sheet.format('B1')]).toEqual(['M/d/yyyy', 'M/d/yyyy', 'M/d/yyyy']);
  });
});

describe('functions that are not known', () => {
  it('are #NAME? and say which', () => {
    expect(grid({ Main: [['=FOO(1)', '=QUERY(A1:A2,"select A")', '=foo', '=SUM(FOO())']] }).values('A1:D1')).toEqual([
      [
        new CellError('#NAME?', "Unknown function: 'FOO'."),
        new CellError('#NAME?', 'The simulator does not support QUERY.'),
        new CellError('#NAME?', "Unknown range name: 'FOO'."),
        new CellError('#NAME?', "Unknown function: 'FOO'."),
      ],
    ]);
  });

  it('are #ERROR! when the formula can’t be understood at all', () => {
    const sheet = grid({ Main: [['=1+', '=SUM(1', '="x', '=A1 B1', '={1,2', '=@A1', '=A1#']] });
    for (const value of sheet.values('A1:G1').flat())
      expect(value).toEqual(new CellError('#ERROR!', 'Formula parse error.'));
  });
});
