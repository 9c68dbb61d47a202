import { keptRow } from '../../src/onboarding/keptRow';
import type { Cell } from '../../src/workbook/cell';
import { begun, edited } from './begun';
import { member, practice, TODAY, template } from './practice';

const ID = { staffId: 'S-1', templateId: 'T-1', time: 1 };
const DUE = { day: '2026-12-08', how: 'Due 1 day after the first day.' } as const;

type Given = Partial<Omit<Parameters<typeof keptRow>[0], 'row' | 'existing'>>;

function kept(given: Given = {}, ...edits: readonly (readonly [string, Cell])[]) {
  const cells = edits.reduce((all, [header, value]) => edited(all, 'S-1/T-1', header, value), begun().checklist);
  const existing = practice({ checklist: cells }).checklist;
  const [row] = existing.rows;
  if (!row) throw new Error('no row');
  const usual = {
    id: ID,
    member: member(),
    template: template(),
    owner: 'Lee',
    isEarly: false,
    due: DUE,
    today: TODAY,
  };
  return keptRow({ ...usual, ...given, row, existing });
}

describe('an open task that is there', () => {
  it('gets what its template and the start say now', () => {
    expect(kept({ template: template({ phase: 'Day 2' }) }).cells).toMatchObject({
      Phase: 'Day 2',
      Owner: 'Lee',
      Due: '2026-12-08',
      Status: 'Due in 1 day',
    });
  });

  it('leaves out the cells that the user changed', () => {
    const { cells, owner, due } = kept({}, ['Owner', 'Kim'], ['Due', '2026-12-10']);
    expect([Object.keys(cells).includes('Owner'), Object.keys(cells).includes('Due')]).toEqual([false, false]);
    expect([owner, due]).toEqual(['Kim', '2026-12-10']);
  });

  it('takes a cell for the user’s where the signs are gone and it is not as it would be made', () => {
    const { cells } = kept({}, ['As made', '']);
    expect(Object.keys(cells)).toEqual([
      ...['Task ID', 'Person', 'Role', 'Phase', 'Task', 'Evidence', 'Status', 'As made'],
    ]);
  });

  it('keeps Due and Why where they can’t be counted', () => {
    const { cells, due } = kept({ due: undefined });
    expect(due).toBe(TODAY);
    expect(Object.keys(cells)).not.toEqual(expect.arrayContaining(['Due']));
    expect(cells).toMatchObject({ Owner: 'Lee' });
  });

  it('keeps a due date that can’t be read, and has no status', () => {
    const { cells, due } = kept({}, ['Due', 'soon']);
    expect([due, cells.Status, 'Due' in cells]).toEqual([undefined, '', false]);
  });

  it('never has its tick or its notes among what is written', () => {
    const { cells } = kept({}, ['Notes', 'by mail']);
    expect(['Done' in cells, 'Notes' in cells]).toEqual([false, false]);
  });
});

describe('a done task that is there', () => {
  const DONE = [
    ['Done', true],
    ['Done on', '2026-12-04'],
  ] as const;

  it('keeps everything but the name and the role of the person', () => {
    const { cells } = kept({ member: member({ name: 'Ana Poe' }) }, ...DONE);
    expect(cells).toEqual({ 'Task ID': 'S-1/T-1', Person: 'Ana Poe', Role: 'Office manager', Status: 'Done' });
  });

  it('gets the day of the refresh where nobody knows the day, with a note', () => {
    const { cells, note } = kept({}, ['Done', true]);
    expect(cells['Done on']).toBe(TODAY);
    expect(note).toContain('Ticked before 12/7/2026');
  });
});
