import fc from 'fast-check';
import { daysAfter } from '../../src/calendar/daysAfter';
import { onboardingNow } from '../../src/onboarding/onboardingNow';
import type { Cell } from '../../src/workbook/cell';
import {
  type Begun,
  begun,
  column,
  edited,
  refreshed,
  refreshedColumn,
  withEdits,
  withStaff,
  withTemplate,
  written,
} from './begun';
import { hire, practice, TABS, TODAY } from './practice';

describe('the checklist of someone who starts', () => {
  it('has each task with its due date', () => {
    expect(column(begun().checklist, 'Due')).toEqual({
      'S-1/T-1': '2026-12-07',
      'S-1/T-2': '2026-12-10',
      'S-1/T-3': '2027-01-06',
    });
  });

  it('has each task with its owner', () => {
    expect(column(begun().checklist, 'Owner')).toEqual({
      'S-1/T-1': 'Ana Ruiz',
      'S-1/T-2': 'Dr. Lee',
      'S-1/T-3': 'Office manager',
    });
  });

  it('has 56 tasks for an office manager by the default templates, and 59 with exposure to blood', () => {
    // shared/domain/onboarding_medical_office_manager.csv
    const rows = (isExposed: boolean) =>
      onboardingNow(practice({ templates: undefined }), TODAY, [hire({ isExposed })]).rows.length;
    expect([rows(false), rows(true)]).toEqual([56, 59]);
  });

  it('has only what is missing when it is started again', () => {
    const tabs = begun();
    const checklist = tabs.checklist.filter(([id]) => id !== 'S-1/T-2');
    const { rows } = onboardingNow(practice({ ...tabs, checklist }), TODAY, [hire()]);
    expect(rows.map(({ cells }) => cells['Task ID'])).toEqual(['S-1/T-1', 'S-1/T-3', 'S-1/T-2']);
  });

  it('has the owners that were chosen for this person', () => {
    const owners = [{ role: 'Owner', person: 'Kim' }];
    const { rows } = onboardingNow(practice(), TODAY, [hire({ owners })]);
    expect(column(written(rows, undefined), 'Owner')['S-1/T-2']).toBe('Kim');
  });

  it('keeps the owners that were chosen for this person', () => {
    const owners = [{ role: 'Owner', person: 'Kim' }];
    const checklist = written(onboardingNow(practice(), TODAY, [hire({ owners })]).rows, undefined);
    expect(refreshedColumn({ ...TABS, checklist }, 'Owner')['S-1/T-2']).toBe('Kim');
  });

  it('leaves out the task of a template whose offset can’t be read, and makes the others', () => {
    const templates = edited(TABS.templates, 'T-2', 'Offset', 'soon');
    expect(Object.keys(column(begun({ templates }).checklist, 'Due'))).toEqual(['S-1/T-1', 'S-1/T-3']);
  });

  it('has the word of an owner that nobody knows', () => {
    const templates = edited(TABS.templates, 'T-1', 'Owner', 'Byddy');
    expect(column(begun({ templates }).checklist, 'Owner')['S-1/T-1']).toBe('Byddy');
  });
});

describe('a refresh', () => {
  it('changes nothing where nothing changed', () => {
    expect(refreshed(begun())).toEqual(begun().checklist);
  });

  it('twice is a refresh once', () => {
    const edit = fc.tuple(
      fc.constantFrom('S-1/T-1', 'S-1/T-2', 'S-1/T-3'),
      fc.constantFrom('Owner', 'Due', 'Done', 'Done on', 'Task', 'Evidence', 'As made', 'Staff ID'),
      fc.constantFrom<Cell>('', true, false, '2026-12-24', '2027-02-01', 'soon', 'Kim'),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.integer({ min: -40, max: 800 }), (edits, days) => {
        const today = daysAfter(TODAY, days);
        const tabs = withEdits(begun(), ...edits);
        const once = refreshed(tabs, today);
        expect(refreshed({ ...tabs, checklist: once }, today)).toEqual(once);
      }),
    );
  });

  it('keeps ticks and notes of the user', () => {
    const tabs = withEdits(begun(), ['S-1/T-2', 'Done', true], ['S-1/T-2', 'Notes', 'by mail']);
    expect([refreshedColumn(tabs, 'Done')['S-1/T-2'], refreshedColumn(tabs, 'Notes')['S-1/T-2']]).toEqual([
      true,
      'by mail',
    ]);
  });

  it.each<[string, Cell]>([
    ['Due', '2026-12-09'],
    ['Owner', 'Kim'],
    ['Task', 'Complete I-9'],
    ['Evidence', 'https://example.com/i9'],
  ])('keeps %s as the user edited it, while the rest follows the template', (header, value) => {
    const tabs = withTemplate(withEdits(begun(), ['S-1/T-2', header, value]), 'T-2', 'Phase', 'Day 3');
    expect([refreshedColumn(tabs, header)['S-1/T-2'], refreshedColumn(tabs, 'Phase')['S-1/T-2']]).toEqual([
      value,
      'Day 3',
    ]);
  });

  it('keeps what the user edited through any number of refreshes', () => {
    let tabs = withEdits(begun(), ['S-1/T-2', 'Owner', 'Kim']);
    for (let i = 0; i < 3; i++) tabs = { ...tabs, checklist: refreshed(tabs) };
    expect(refreshedColumn(withTemplate(tabs, 'T-2', 'Owner', 'New hire'), 'Owner')['S-1/T-2']).toBe('Kim');
  });

  it('counts a due date again that was cleared', () => {
    const moved = withEdits(begun(), ['S-1/T-2', 'Due', '2026-12-09']);
    const cleared = withEdits({ ...moved, checklist: refreshed(moved) }, ['S-1/T-2', 'Due', '']);
    expect(refreshedColumn(cleared, 'Due')['S-1/T-2']).toBe('2026-12-10');
  });

  it('brings an edited template into the open task made from it, never a second one', () => {
    const tabs = withTemplate(begun(), 'T-1', 'Task', 'Sign the new handbook');
    expect(refreshedColumn(tabs, 'Task')).toMatchObject({ 'S-1/T-1': 'Sign the new handbook' });
    expect(Object.keys(refreshedColumn(tabs, 'Task'))).toHaveLength(3);
  });

  it('leaves the text of a done task as it was', () => {
    const done = withEdits(begun(), ['S-1/T-1', 'Done', true], ['S-1/T-1', 'Done on', '2026-12-07']);
    expect(refreshedColumn(withTemplate(done, 'T-1', 'Task', 'Other'), 'Task')['S-1/T-1']).toBe('Sign the handbook');
  });

  it('follows Settings when the owner of a role changes', () => {
    const tabs = begun();
    const settings = edited(TABS.settings ?? [], 'Task owner: Office manager', 'Value', 'Dana Poe');
    expect(refreshedColumn({ ...tabs, settings }, 'Owner')['S-1/T-3']).toBe('Dana Poe');
  });

  it('moves what counts business days when a holiday is added', () => {
    const holidays = [['Date'], ['2026-12-09']];
    expect(refreshedColumn({ ...begun(), holidays }, 'Due')['S-1/T-2']).toBe('2026-12-11');
  });

  it('leaves rows without a Task ID, or with that of somebody else, to the user', () => {
    const own = begun()
      .checklist.slice(1, 2)
      .flatMap((row) => [row.with(0, ''), row.with(0, 'S-2/T-1')]);
    const { rows } = onboardingNow(practice({ ...begun(), checklist: [...begun().checklist, ...own] }), TODAY);
    expect(rows).toHaveLength(3);
  });

  it('takes the first of copied rows for the task', () => {
    const [headers = [], first = [], ...others] = begun().checklist;
    const copy = edited([headers, first], 'S-1/T-1', 'Owner', 'Kim')[1] ?? [];
    const { rows } = onboardingNow(practice({ ...begun(), checklist: [headers, first, ...others, copy] }), TODAY);
    expect(rows.map(({ owner }) => owner)).toEqual(['Ana Ruiz', 'Dr. Lee', 'Office manager']);
  });

  it('follows the name and the role in Staff', () => {
    const tabs = withStaff(withStaff(begun(), 'Name', 'Ana Poe'), 'Role', 'Biller');
    expect([refreshedColumn(tabs, 'Person')['S-1/T-2'], refreshedColumn(tabs, 'Role')['S-1/T-2']]).toEqual([
      'Ana Poe',
      'Biller',
    ]);
    expect(refreshedColumn(tabs, 'Owner')['S-1/T-1']).toBe('Ana Poe');
  });
});

describe('a changed start', () => {
  const later = (tabs: Begun) => withStaff(tabs, 'Start', '2026-12-14');

  it('moves open due dates', () => {
    expect(refreshedColumn(later(begun()), 'Due')).toEqual({
      'S-1/T-1': '2026-12-14',
      'S-1/T-2': '2026-12-17',
      'S-1/T-3': '2027-01-13',
    });
  });

  it('leaves the due date of a done task', () => {
    const done = withEdits(begun(), ['S-1/T-1', 'Done', true], ['S-1/T-1', 'Done on', '2026-12-07']);
    expect(refreshedColumn(later(done), 'Due')['S-1/T-1']).toBe('2026-12-07');
  });

  it('leaves a due date that the user edited', () => {
    expect(refreshedColumn(later(withEdits(begun(), ['S-1/T-2', 'Due', '2026-12-09'])), 'Due')['S-1/T-2']).toBe(
      '2026-12-09',
    );
  });

  it('leaves due dates where it is blank or can’t be read', () => {
    const dues = column(begun().checklist, 'Due');
    expect(refreshedColumn(withStaff(begun(), 'Start', ''), 'Due')).toEqual(dues);
    expect(refreshedColumn(withStaff(begun(), 'Start', 'soon'), 'Due')).toEqual(dues);
  });
});

describe('a template that is gone', () => {
  const gone = (tabs: Begun): Begun => ({ ...tabs, templates: TABS.templates.filter(([id]) => id !== 'T-2') });

  it('leaves its tasks as they are, and Status says so', () => {
    expect(refreshedColumn(gone(begun()), 'Task')['S-1/T-2']).toBe('Complete Form I-9 Section 2');
    expect(refreshedColumn(gone(begun()), 'Status')['S-1/T-2']).toBe('Due in 3 days (no template)');
  });

  it('leaves due dates as they are when the start changes', () => {
    expect(refreshedColumn(withStaff(gone(begun()), 'Start', '2026-12-14'), 'Due')['S-1/T-2']).toBe('2026-12-10');
  });
});

describe('a person who is gone from Staff', () => {
  const tabs: Begun = { ...begun(), staff: TABS.staff.slice(0, 1) };

  it('keeps the tasks, and Status says so', () => {
    expect(refreshedColumn(tabs, 'Status')).toEqual({
      'S-1/T-1': 'Not in Staff',
      'S-1/T-2': 'Not in Staff',
      'S-1/T-3': 'Not in Staff',
    });
  });
});

describe('two people of one name', () => {
  it('have a checklist each', () => {
    const staff = [...TABS.staff, ['S-2', 'Ana Ruiz', 'ana2@example.com', 'Biller', '', '', '2026-12-14', '']];
    const two = [hire(), hire({ email: 'ana2@example.com', start: '2026-12-14' })];
    const { rows } = onboardingNow(practice({ staff }), TODAY, two);
    expect(column(written(rows, undefined), 'Due')).toMatchObject({
      'S-1/T-1': '2026-12-07',
      'S-2/T-1': '2026-12-14',
    });
  });
});

describe('the due dates of a new hire', () => {
  it('are never on a closed day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const start = daysAfter('2024-01-01', days);
        const { rows, isClosed } = onboardingNow(practice({ templates: undefined }), start, [
          hire({ start, isExposed: true }),
        ]);
        expect(rows.filter(({ due }) => due === undefined || isClosed(due))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
