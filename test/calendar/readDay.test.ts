import { readDay } from '../../src/calendar/readDay';

describe('readDay', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['3/2/2026', '2026-03-02'],
    ['03/02/26', '2026-03-02'],
    ['3-2-2026', '2026-03-02'],
    ['Mar 2, 2026', '2026-03-02'],
    ['March 2nd, 2026', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['2-Mar-2026', '2026-03-02'],
    ['Sept 9, 2026', '2026-09-09'],
    [' 12/31/2026 ', '2026-12-31'],
  ])('reads %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['32/13/2026', '13/2/2026', '2/30/2026', 'yesterday', 'Smarch 3, 2026', '2026', '', '3/2'])(
    'finds no day in "%s"',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});
