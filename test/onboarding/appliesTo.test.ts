import { appliesTo } from '../../src/onboarding/appliesTo';

const clerk = { role: 'Front desk', isExposed: false };
const nurse = { role: 'Nurse', isExposed: true };

describe('who gets a task', () => {
  it.each(['', ' ', 'All', 'ALL', 'everyone'])('is everyone where it applies to “%s”', (words) => {
    expect(appliesTo(words, clerk)).toBe(true);
    expect(appliesTo(words, { role: undefined, isExposed: false })).toBe(true);
  });

  it('is whoever is exposed to blood, whatever the role', () => {
    expect([appliesTo('Exposed', nurse), appliesTo('EXPOSED', clerk)]).toEqual([true, false]);
  });

  it('is an office manager where it applies to managers', () => {
    expect(appliesTo('MANAGER', { role: 'Practice manager', isExposed: false })).toBe(true);
    expect(appliesTo('Manager', clerk)).toBe(false);
  });

  it.each(['Front desk', 'front-desk', 'Receptionist', 'Front desk receptionist', 'PSR'])(
    'is the front desk where it applies to “%s”',
    (words) => {
      expect(appliesTo(words, clerk)).toBe(true);
    },
  );

  it('is anyone whom one of several words means', () => {
    expect(appliesTo('Biller/coder, Nurse', nurse)).toBe(true);
    expect(appliesTo('Biller/coder; Nurse', clerk)).toBe(false);
  });

  it('is a role of the practice’s own by the same words', () => {
    expect(appliesTo('Scribe', { role: ' scribe ', isExposed: false })).toBe(true);
  });

  it('is nobody by role who has none', () => {
    expect(appliesTo('Scribe', { role: undefined, isExposed: false })).toBe(false);
  });

  it('is nobody where only a comma stands', () => {
    expect(appliesTo(',', clerk)).toBe(false);
  });
});
