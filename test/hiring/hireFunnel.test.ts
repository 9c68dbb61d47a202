import { hireFunnel } from '../../src/hiring/hireFunnel';

const HEADER = ['Stage', 'Reached', 'Share of previous', 'Share of first'];

describe('HIRE_FUNNEL', () => {
  it('ignores blank rows of both', () => {
    expect(hireFunnel.run([['Applied'], [''], [' ']], [['Applied'], ['Hired'], ['']])).toEqual([
      HEADER,
      ['Applied', 1, '', 1],
      ['Hired', 0, 0, 0],
    ]);
  });

  it('takes the order from a row', () => {
    expect(hireFunnel.run([['Hired']], [['Applied', 'Hired']])).toEqual([
      HEADER,
      ['Applied', 1, '', 1],
      ['Hired', 1, 1, 1],
    ]);
  });

  it('takes single cells', () => {
    expect(hireFunnel.run('applied', 'Applied')).toEqual([HEADER, ['Applied', 1, '', 1]]);
  });

  it('leaves shares of zero blank', () => {
    expect(hireFunnel.run([['']], [['Applied'], ['Hired']])).toEqual([
      HEADER,
      ['Applied', 0, '', ''],
      ['Hired', 0, '', ''],
    ]);
  });

  it('counts error values and other names in a last row', () => {
    expect(hireFunnel.run([['Applied'], ['#REF!'], ['Elsewhere'], [7]], [['Applied']])).toEqual([
      HEADER,
      ['Applied', 1, '', 1],
      ['Not in the order', 3, '', ''],
    ]);
  });

  it('refuses more than one column of stages', () => {
    expect(() => hireFunnel.run([['Applied', 'Hired']], [['Applied']])).toThrow(
      'HIRE_FUNNEL needs the furthest stages in one column: got 2 columns',
    );
  });

  it.each([[undefined], [''], [[['']]]])('refuses no order: %p', (order) => {
    expect(() => hireFunnel.run([['Applied']], order)).toThrow(
      'HIRE_FUNNEL needs the names of the stages in order: got none',
    );
  });

  it('refuses a stage twice in the order, in any spelling', () => {
    expect(() => hireFunnel.run([['Offer']], [['Offer'], ['Hired'], ['offer ']])).toThrow(
      'HIRE_FUNNEL needs each stage once in the order: got "offer" twice',
    );
  });

  it('refuses an order of rows and columns', () => {
    expect(() =>
      hireFunnel.run(
        [['Offer']],
        [
          ['Offer', 1],
          ['Hired', 2],
        ],
      ),
    ).toThrow('HIRE_FUNNEL needs the order in one column or one row: got 2 rows and 2 columns');
  });

  it('refuses an error value in the order', () => {
    expect(() => hireFunnel.run([['Offer']], [['Offer'], ['#N/A']])).toThrow(
      'HIRE_FUNNEL needs names of stages in the order: got #N/A',
    );
  });
});
