import { counted } from '../../src/workbook/counted';

describe('a number with its noun', () => {
  it('is in the plural but for one', () => {
    expect([0, 1, 2, 1301].map((n) => counted(n, 'leaver'))).toEqual([
      ...['0 leavers', '1 leaver', '2 leavers', '1,301 leavers'],
    ]);
  });

  it('takes another plural where there is one', () => {
    expect([1, 3].map((n) => counted(n, 'person', 'people'))).toEqual(['1 person', '3 people']);
  });
});
