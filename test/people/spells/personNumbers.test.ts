import { personNumbers } from '../../../src/people/spells/personNumbers';
import type { Spell } from '../../../src/people/spells/spell';
import { spell } from './staffOf';

function numbers(...rows: readonly Partial<Spell>[]) {
  return personNumbers(rows.map((row) => spell(row)));
}

describe('the number of a person', () => {
  it('is the same for the same name, however it is written', () => {
    expect(numbers({ name: 'Ana Ruiz' }, { name: 'RUIZ, ANA, RN' }, { name: 'Ben Ito' })).toEqual([0, 0, 1]);
  });

  it('is the same for the same ID where the surname changed', () => {
    expect(numbers({ staffId: 'E1' }, { staffId: 'e1 ', name: 'Ana Lopez' })).toEqual([0, 0]);
  });

  it('is the same for the same e-mail address on two tabs', () => {
    const email = 'ana@example.com';
    expect(numbers({ email, staffId: '1' }, { sheet: 'Staff', name: 'Ana R. Lopez', email, staffId: 'S-1' })).toEqual([
      0, 0,
    ]);
  });

  it('is not the same for people who share the office’s address', () => {
    const email = 'frontdesk@example.com';
    expect(numbers({ email }, { name: 'Ben Ito', email }, { email, start: '2024-01-02' })).toEqual([0, 1, 0]);
  });

  it('is not the same beside an address that stands with names of different people', () => {
    const email = 'office@example.com';
    expect(numbers({ email }, { name: 'Ana Lopez', email }, { name: 'Maria Ruiz', email })).toEqual([0, 1, 2]);
    expect(numbers({ email }, { name: 'Ana Lopez', email }, { name: 'Ruiz, Ana M', email })).toEqual([0, 1, 0]);
    expect(numbers({ email }, { email, start: '2024-01-02' }, { name: 'Ana M Ruiz', email })).toEqual([0, 0, 0]);
  });

  it('is not the same for namesakes with other IDs or addresses on one tab', () => {
    expect(numbers({ staffId: 'E1' }, { staffId: 'E2' })).toEqual([0, 1]);
    expect(numbers({ email: 'a@example.com' }, { email: 'b@example.com' })).toEqual([0, 1]);
  });

  it('is the same on two tabs with other IDs, and with a private and a work address', () => {
    const own = { sheet: 'Staff', staffId: 'S-1', email: 'ana.ruiz@example.com' };
    expect(numbers({ staffId: 'E1', email: 'ana@example.com' }, own)).toEqual([0, 0]);
  });

  it('is the same on two tabs where one has a middle initial, unless two people could be meant', () => {
    expect(numbers({ name: 'Ruiz, Ana M' }, { sheet: 'Staff', name: 'Ana Ruiz' })).toEqual([0, 0]);
    expect(numbers({ name: 'Ruiz, Ana M' }, { name: 'Ruiz, Ana B' }, { sheet: 'Staff' })).toEqual([0, 1, 2]);
  });

  it('does not hang on the order of the rows', () => {
    const [bare, one, two] = [{}, { staffId: 'E1' }, { staffId: 'E2' }];
    expect(numbers(bare, one, two)).toEqual([0, 0, 1]);
    expect(numbers(two, one, bare)).toEqual([0, 1, 1]);
  });
});
