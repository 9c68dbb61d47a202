import { isExposedRole } from '../../src/onboarding/isExposedRole';
import { ONBOARDING_SETTINGS } from '../../src/onboarding/settingNames';

const USUAL = ONBOARDING_SETTINGS.exposedRoles.value.split(', ');

describe('an exposed role', () => {
  it.each([
    'Medical Assistant',
    'MA',
    'CMA',
    'Registered nurse',
    'RN',
    'LPN',
    'Charge nurses',
    'NP',
    'Lab tech',
    'Phlebotomy technician',
  ])('is, by the list to start with: %s', (role) => expect(isExposedRole(role, USUAL)).toBe(true));

  it.each(['Office manager', 'Front desk', 'Biller/coder', 'Scheduler', ''])('is not: %s', (role) =>
    expect(isExposedRole(role, USUAL)).toBe(false),
  );

  it('is none where no role is known or none is named', () => {
    expect(isExposedRole(undefined, USUAL)).toBe(false);
    expect(isExposedRole('Nurse', ['none'])).toBe(false);
  });
});
