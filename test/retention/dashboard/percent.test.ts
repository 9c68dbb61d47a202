import { percent } from '../../../src/retention/dashboard/percent';

describe('a percentage', () => {
  it('is whole', () => {
    expect([0, 0.005, 0.2609, 1, 1.304].map(percent)).toEqual(['0%', '1%', '26%', '100%', '130%']);
  });

  it('does not take few for none, nor nearly all for all', () => {
    expect([0.0033, 0.9967].map(percent)).toEqual(['0.3%', '99.7%']);
  });

  it('has commas from a thousand on', () => {
    expect(percent(13.01)).toBe('1,301%');
  });
});
