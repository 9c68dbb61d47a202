import { isEnough } from '../../src/statistics/isEnough';

describe('a base', () => {
  it('is enough for a rate from five on', () => {
    expect([0, 4.99, 5, 11.5].map(isEnough)).toEqual([false, false, true, true]);
  });
});
