import { isSameRole } from '../../src/onboarding/isSameRole';

describe('two titles mean the same role', () => {
  it.each([
    ['Scribe', ' scribe'],
    ['Biller/coder', 'Biller and coder'],
    ['Medical Assistant II', 'MA'],
    ['Front desk receptionist', 'Front Desk'],
    ['Medical office manager', 'Practice administrator'],
  ])('as “%s” and “%s” do', (one, other) => {
    expect(isSameRole(one, other)).toBe(true);
  });
});

describe('two titles mean other roles', () => {
  it.each([
    ['Nurse', 'Medical assistant'],
    ['Scribe', 'Driver'],
    ['Physician', 'Physician assistant'],
  ])('as “%s” and “%s” do', (one, other) => {
    expect(isSameRole(one, other)).toBe(false);
  });

  it('where one of them is too vague', () => {
    expect(isSameRole('Secretary', 'Front desk')).toBe(false);
  });
});
