import { datedSpells } from '../../src/retention/datedSpells';
import { aboutOf } from './dashboard/aboutOf';

describe('the spells that count where time does', () => {
  it('have a start, and an end where there must be one', () => {
    const { spells } = aboutOf([
      { name: 'Ana', start: '2020-01-06' },
      { name: 'Ben', start: '2020-01-06', isHere: false, isDated: false },
      { name: 'Cy', end: '2025-01-31' },
    ]);
    expect(datedSpells(spells).map(({ name }) => name)).toEqual(['Ana']);
  });
});
