import { hiringHistory } from './hiringHistory';

describe('a standing', () => {
  it.each([
    ['interview', 'Interview', 'active'],
    ['Hird', 'Hired', 'hired'],
    ['Withdrew', 'Withdrew', 'withdrawn'],
    ['On the moon', undefined, 'active'],
    ['', undefined, 'active'],
  ])('in %p is %p, %p', (stage, stageName, kind) => {
    expect(hiringHistory({ candidates: [['A', stage]] }).rows).toMatchObject([{ stageName, kind }]);
  });
});
