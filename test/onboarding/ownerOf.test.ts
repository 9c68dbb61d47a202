import { ownerOf } from '../../src/onboarding/ownerOf';

const OWNERS = {
  named: new Map([
    ['buddy', 'Lee'],
    ['it ehr admin', ''],
  ]),
  people: [],
};

describe('the owner of a task', () => {
  it('is the new hire, in any spelling', () => {
    expect(ownerOf('new-hire', 'Ana Ruiz', OWNERS)).toBe('Ana Ruiz');
  });

  it('is whoever Settings names for the role', () => {
    expect(ownerOf('BUDDY', 'Ana Ruiz', OWNERS)).toBe('Lee');
  });

  it('is the role itself where nobody is named', () => {
    expect(ownerOf('IT/EHR admin', 'Ana Ruiz', OWNERS)).toBe('IT/EHR admin');
  });

  it('is a word that nobody knows, as it stands', () => {
    expect(ownerOf('Frnt desk', 'Ana Ruiz', OWNERS)).toBe('Frnt desk');
  });
});
