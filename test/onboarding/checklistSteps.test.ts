import type { ChecklistRow } from '../../src/onboarding/checklistRow';
import { checklistSteps } from '../../src/onboarding/checklistSteps';
import { ownerRoles } from '../../src/onboarding/ownerRoles';
import { normaliseWords } from '../../src/workbook/normaliseWords';
import { TODAY, task } from './practice';

const EVERYONE = new Map(ownerRoles().map((role) => [normaliseWords(role), 'Lee']));

function said(rows: readonly ChecklistRow[], named: ReadonlyMap<string, string> = EVERYONE) {
  return checklistSteps({ rows, owners: { named, people: [] } }, TODAY);
}

const done = task({ isDone: true, isOpen: false, status: 'Done' });
const overdue = (person: string, staffId: string) =>
  task({ person, due: '2026-12-04', id: { staffId, templateId: 'T-1', time: 1 } });

describe('what Start here says of the onboarding', () => {
  it('counts people, tasks and what is done', () => {
    const { steps, message } = said([done, task({ due: '2026-12-10' })]);
    expect(steps).toEqual([
      {
        step: 'Checklist',
        state: '1 person with open tasks; 1 of 2 tasks done, 0 overdue',
        whatNext: 'Tick Done in Onboarding, or choose Onboarding ▸ My tasks….',
      },
    ]);
    expect(message).toBe('Onboarding: 1 person with open tasks; 1 of 2 tasks done, 0 overdue.');
  });

  it('names whose tasks are overdue, and whose are due today', () => {
    const { steps } = said([overdue('Ana Ruiz', 'S-1'), overdue('Ben Ito', 'S-2'), task()]);
    expect(steps.slice(0, 2).map(({ step, state }) => [step, state])).toEqual([
      ['To do today', '2 onboarding tasks are overdue: Ana Ruiz, Ben Ito'],
      ['To do today', '1 onboarding task is due today: Ana Ruiz'],
    ]);
  });

  it('names five people at most', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => overdue(name, name));
    expect(said(rows).steps[0]?.state).toBe('7 onboarding tasks are overdue: A, B, C, D, E and 2 more');
  });

  it('has nothing to do for tasks of people who left', () => {
    const left = { ...overdue('Ana Ruiz', 'S-1'), isOpen: false };
    expect(said([left]).steps.map(({ step }) => step)).toEqual(['Checklist']);
  });

  it('asks for the owners of open tasks whom nobody named', () => {
    const rows = [task({ due: '2026-12-10', owner: 'Payroll' }), { ...done, owner: 'Lab lead' }];
    expect(said(rows, new Map()).steps[1]).toEqual({
      step: 'Task owners',
      state: 'Nobody is named for Payroll',
      whatNext: 'Write who does it beside “Task owner: …” in Settings; then refresh.',
    });
  });
});
