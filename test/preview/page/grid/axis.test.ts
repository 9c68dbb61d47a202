import { axis } from '../../../../src/preview/page/grid/axis';

describe('an axis', () => {
  const columns = axis([100, 0, 50, 0], 1);

  it('knows where each column begins, hidden ones included', () => {
    expect([0, 1, 2, 3, 4].map(columns.start)).toEqual([0, 100, 100, 150, 150]);
  });

  it('finds the shown column under a pixel', () => {
    expect([0, 99, 100, 149].map(columns.at)).toEqual([0, 0, 2, 2]);
  });

  it('gives the first and the last shown column for pixels outside', () => {
    expect([columns.at(-5), columns.at(900)]).toEqual([0, 2]);
  });

  it('passes over hidden columns, and stays at the last', () => {
    expect([columns.beside(0, 1), columns.beside(2, -1), columns.beside(2, 1)]).toEqual([2, 0, 2]);
  });

  it('says how much does not scroll', () => {
    expect(columns.frozenSize).toBe(100);
  });
});
