import { staffIdOf } from '../../src/onboarding/staffIdOf';
import { hire, member, TODAY } from './practice';

const candidate = hire({ candidateId: 'C-DE0A0Z' });
const { staffId: ofCandidate } = staffIdOf(candidate, [], TODAY);

describe('the spell of a new hire', () => {
  it('is a new one where nobody is in Staff', () => {
    expect(staffIdOf(candidate, [], TODAY)).toEqual({
      staffId: expect.stringMatching(/^S-\w{6}$/),
      member: undefined,
    });
  });

  it('is found by the candidate, whatever name, address and start became of', () => {
    const there = member({ id: ofCandidate, name: 'Ana Ruiz-Poe', email: undefined, start: '2027-01-04' });
    expect(staffIdOf(candidate, [there], TODAY).member).toBe(there);
  });

  it('is found by name and e-mail address', () => {
    const there = member({ email: 'ANA@example.com', start: '2027-01-04' });
    expect(staffIdOf(candidate, [there], TODAY)).toEqual({ staffId: 'S-1', member: there });
  });

  it('is another one of a namesake with another address', () => {
    expect(staffIdOf(candidate, [member({ email: 'ana2@example.com' })], TODAY).member).toBeUndefined();
  });

  it('is another one of someone else who shares the address', () => {
    expect(staffIdOf(candidate, [member({ name: 'Ben Ito' })], TODAY).member).toBeUndefined();
  });

  it('is found by name and start where there is neither candidate nor address', () => {
    const there = member({ email: undefined });
    expect(staffIdOf(hire({ email: '', name: 'Ruiz, Ana' }), [there], TODAY).member).toBe(there);
  });

  it('is a second one of whoever left and comes back', () => {
    const left = member({ id: ofCandidate, end: '2026-11-30' });
    const { staffId, member: found } = staffIdOf(candidate, [left], TODAY);
    expect([found, staffId === ofCandidate]).toEqual([undefined, false]);
  });

  it('is the second one again when it is asked for twice', () => {
    const left = member({ id: ofCandidate, end: '2026-11-30' });
    const { staffId } = staffIdOf(candidate, [left], TODAY);
    const back = member({ id: staffId, email: undefined });
    expect(staffIdOf(candidate, [left, back], TODAY).member).toBe(back);
  });

  it('has not ended on the last day of work', () => {
    const leaving = member({ end: TODAY });
    expect(staffIdOf(candidate, [leaving], TODAY).member).toBe(leaving);
  });
});
