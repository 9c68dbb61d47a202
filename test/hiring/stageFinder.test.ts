import { stageFinder } from '../../src/hiring/stageFinder';

describe('stageFinder', () => {
  it('finds a stage in any case and punctuation', () => {
    expect(stageFinder([{ stage: 'Phone screen' }])('phone-screen')).toEqual({ stage: 'Phone screen' });
  });
});
