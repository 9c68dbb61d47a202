import { completeHire, missingIn } from '../../src/onboarding/completeHire';
import { hire } from './practice';

describe('a new hire as typed', () => {
  it('has a start in any usual way', () => {
    expect(completeHire({ ...hire(), start: '12/14/2026' }).start).toBe('2026-12-14');
  });

  it('needs a name, a role and a start', () => {
    const missing = (given: object) => missingIn({ ...hire(), ...given });
    expect([missing({ name: ' ' }), missing({ role: '' }), missing({ start: 'soon' })]).toEqual([
      'give the name',
      'give the role: it decides which tasks there are',
      'give the first day of work as month/day/year',
    ]);
    expect(missing({})).toBeUndefined();
  });
});
