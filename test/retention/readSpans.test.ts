import { readSpans } from '../../src/retention/readSpans';

function read(starts: unknown, ends: unknown) {
  return readSpans('RETAIN_TURNOVER', starts, ends);
}

describe('the spells of employment that a formula got', () => {
  it('are read from dates of any kind', () => {
    expect(read([['2026-03-04'], ['3/4/2026'], [46085]], [['March 31, 2026'], ['3/31/2026'], ['']])).toEqual([
      { start: '2026-03-04', end: '2026-03-31' },
      { start: '2026-03-04', end: '2026-03-31' },
      { start: '2026-03-04', end: undefined },
    ]);
  });

  it('pass over blank rows, and take N/A and the like for blank', () => {
    expect(read([['N/A'], ['3/4/2026'], [''], [' ']], [['-'], ['n/a'], [''], ['—']])).toEqual([
      { start: '2026-03-04', end: undefined },
    ]);
  });

  it('may be one, and may end on the first day', () => {
    expect(read('3/4/2026', '')).toEqual([{ start: '2026-03-04', end: undefined }]);
    expect(read('3/4/2026', '3/4/2026')).toEqual([{ start: '2026-03-04', end: '2026-03-04' }]);
  });

  it.each([
    ['soon', '', 'dates from 1950 to 2100 as starts: got "soon" in row 2'],
    [true, '', 'dates from 1950 to 2100 as starts: got true in row 2'],
    ['#REF!', '', 'dates from 1950 to 2100 as starts: got #REF! in row 2'],
    ['3/4/2026', 'still here', 'dates from 1950 to 2100 as ends: got "still here" in row 2'],
    ['3/4/2026', '12/31/9999', 'dates from 1950 to 2100 as ends: got "12/31/9999" in row 2'],
    ['', '3/4/2026', 'a start beside each end: got none beside "3/4/2026" in row 2'],
    ['N/A', '3/4/2026', 'a start beside each end: got none beside "3/4/2026" in row 2'],
    ['3/4/2026', '3/3/2026', 'ends on or after their starts: got 3/3/2026, before 3/4/2026, in row 2'],
  ])('are refused with a start of %j and an end of %j', (start, end, complaint) => {
    expect(() => read([['1/5/2026'], [start]], [[''], [end]])).toThrow(`RETAIN_TURNOVER needs ${complaint}`);
  });

  it('are refused without a column, in wider ones, or in columns that are not as long', () => {
    expect(() => read(undefined, '')).toThrow('RETAIN_TURNOVER needs starts and ends: got no starts');
    expect(() => read('3/4/2026', undefined)).toThrow('RETAIN_TURNOVER needs starts and ends: got no ends');
    expect(() => read([['3/4/2026', '']], '')).toThrow('RETAIN_TURNOVER needs the starts in one column: got 2 columns');
    expect(() => read('3/4/2026', [['', '']])).toThrow('RETAIN_TURNOVER needs the ends in one column: got 2 columns');
    expect(() => read([['3/4/2026'], ['']], [['']])).toThrow(
      'RETAIN_TURNOVER needs one end beside each start: got 2 starts and 1 end',
    );
  });
});
