import { signOf } from '../../src/onboarding/asMade';
import { newRow } from '../../src/onboarding/newRow';
import { member, TODAY, template } from './practice';

const DUE = { day: '2026-12-08', how: 'Due 1 day after the first day.' } as const;

function made(given: Partial<Parameters<typeof newRow>[0]> = {}) {
  const id = { staffId: 'S-1', templateId: 'T-1', time: 1 };
  const usual = { id, member: member(), template: template(), due: DUE, owner: 'Lee', own: 'Lee', today: TODAY };
  return newRow({ ...usual, ...given });
}

describe('a new task', () => {
  it('has every cell', () => {
    expect(made().cells).toEqual({
      'Task ID': 'S-1/T-1',
      'Staff ID': 'S-1',
      Person: 'Ana Ruiz',
      Role: 'Office manager',
      Phase: 'Day 1',
      Task: 'Sign the handbook',
      Owner: 'Lee',
      Due: '2026-12-08',
      Done: false,
      'Done on': undefined,
      Evidence: 'Page',
      Why: 'Good practice. Due 1 day after the first day.',
      Status: 'Due in 1 day',
      Notes: undefined,
      'As made': expect.stringMatching(/^\w{4}( \w{4}){5}$/),
    });
  });

  it('takes an owner for this person alone for one that was changed by hand', () => {
    const { cells } = made({ own: 'Kim' });
    expect(cells.Owner).toBe('Kim');
    expect(String(cells['As made']).split(' ')[2]).toBe(signOf('Lee'));
  });

  it('is open, overdue or not', () => {
    expect(made({ today: '2026-12-10' })).toMatchObject({ isOpen: true, status: 'Overdue by 2 days' });
  });
});
