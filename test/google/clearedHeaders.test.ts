import { clearedHeaders } from '../../src/google/clearedHeaders';
import { validation } from '../../src/google/validation';
import { stages } from '../../src/hiring/stages';
import type { Cell } from '../../src/workbook/cell';

const BODY = ['Interview', 'active', 10, 'Call'];

function cleared(headers: readonly Cell[], body: readonly Cell[] = BODY) {
  const z = validation();
  const found = clearedHeaders(
    stages,
    { cells: [headers, body] },
    (column, cell) => z.safeParse(column.schema(z), cell).success,
  );
  return [...found].map(([place, { header }]) => [place, header]);
}

describe('clearedHeaders', () => {
  it('finds a header between its neighbours', () => {
    expect(cleared(['Stage', '', 'Days allowed', 'Next step'])).toEqual([[1, 'Kind']]);
  });

  it('finds the first one, and several side by side', () => {
    expect(cleared(['', 'Kind', '', ' '])).toEqual([
      [0, 'Stage'],
      [2, 'Days allowed'],
      [3, 'Next step'],
    ]);
  });

  it('takes no column whose cells can’t stand under the header', () => {
    expect(cleared(['Stage', '', 'Days allowed', 'Next step'], ['Interview', 'my own words', 10, ''])).toEqual([]);
  });

  it('takes no empty column, which someone put in for looks', () => {
    expect(cleared(['Stage', '', 'Days allowed', 'Next step'], ['Interview', '', 10, ''])).toEqual([]);
  });

  it('finds nothing where the header stands elsewhere', () => {
    expect(cleared(['Stage', '', 'Days allowed', 'Next step', 'Kind'], [...BODY, 'active'])).toEqual([]);
  });

  it('finds nothing where another header was changed beside it', () => {
    expect(cleared(['Stage', '', 'Next step', 'Days allowed'])).toEqual([]);
  });
});
