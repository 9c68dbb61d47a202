import { settingsRows } from '../../src/onboarding/settingsRows';
import type { Cell } from '../../src/workbook/cell';
import { practice } from './practice';

function rows(wanted: Partial<Parameters<typeof settingsRows>[1]> = {}, ...there: readonly (readonly Cell[])[]) {
  const existing = practice({ settings: [['Setting', 'Value'], ...there] }).settings;
  return settingsRows(existing, { ownerRoles: [], named: new Map(), workbookFor: undefined, ...wanted });
}

const settingsOf = ({ rows: written }: ReturnType<typeof rows>) => written.map(({ Setting }) => Setting);

describe('the rows of Settings', () => {
  it('are all that it lacks', () => {
    expect(settingsOf(rows({ ownerRoles: ['Buddy'] }))).toEqual([
      'This workbook is for',
      'Checklist in order of',
      'Closed weekdays',
      'Form I-9 counts the first day',
      'Roles exposed to blood',
      'Task owner: Buddy',
    ]);
  });

  it('leave what is there, in any spelling', () => {
    const change = rows({}, ['closed weekdays', 'Sunday']);
    expect([settingsOf(change).includes('Closed weekdays'), change.how]).toEqual([false, 'add']);
  });

  it('say what the checklist says where nobody is named', () => {
    expect(rows({ ownerRoles: ['Buddy'] }).rows.at(-1)).toEqual({
      Setting: 'Task owner: Buddy',
      Value: '',
      Meaning: 'Who does the tasks whose owner is “Buddy”. Blank: the checklist says “Buddy”.',
    });
  });

  it('name a person for an owner role that has none yet', () => {
    const named = new Map([['buddy', 'Lee']]);
    const change = rows({ ownerRoles: ['Buddy'], named }, ['Task owner: buddy', '']);
    expect(change.how).toBe('refresh');
    expect(change.rows).toContainEqual({ Setting: 'Task owner: buddy', Value: 'Lee' });
  });

  it('never replace the person of an owner role', () => {
    const named = new Map([['buddy', 'Lee']]);
    const change = rows({ ownerRoles: ['Buddy'], named }, ['Task owner: Buddy', 'Kim']);
    expect(settingsOf(change)).not.toContain('Task owner: Buddy');
  });

  it('remember what the workbook is for when it was chosen', () => {
    const there = ['This workbook is for', 'Hiring and staff'];
    expect(rows({ workbookFor: 'hiring' }, there).rows).toContainEqual({
      Setting: 'This workbook is for',
      Value: 'Hiring only',
    });
    expect(settingsOf(rows({ workbookFor: 'both' }, there))).not.toContain('This workbook is for');
    expect(settingsOf(rows({}, ['This workbook is for', 'Hiring only']))).not.toContain('This workbook is for');
  });
});
