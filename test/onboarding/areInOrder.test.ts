import { areInOrder } from '../../src/onboarding/areInOrder';
import { task } from './practice';

const ana = task({ person: 'Ana', owner: 'Sam', due: '2026-12-10' });
const ben = task({ person: 'Ben', owner: 'Kim', due: '2026-12-09' });

describe('the rows of the checklist', () => {
  it('are in order of what they are sorted by, and no other', () => {
    expect([areInOrder([ana, ben], 'person'), areInOrder([ben, ana], 'person')]).toEqual([true, false]);
    expect([areInOrder([ben, ana], 'owner'), areInOrder([ana, ben], 'owner')]).toEqual([true, false]);
    expect([areInOrder([ben, ana], 'due'), areInOrder([ana, ben], 'due')]).toEqual([true, false]);
  });

  it('are in order by the due dates of one person, those that can’t be read passed over', () => {
    const [early, late, never] = ['2026-12-01', '2026-12-08', undefined].map((due) => ({ ...ana, due })) as [
      typeof ana,
      typeof ana,
      typeof ana,
    ];
    expect([areInOrder([early, never, late], 'person'), areInOrder([late, early], 'person')]).toEqual([true, false]);
  });
});
