import { templatesIn } from '../../src/onboarding/templates';
import { edited } from './begun';
import { type Cells, practice, TABS } from './practice';

const read = (templates: Cells | undefined) => templatesIn(practice({ templates }).templates);
const added = (...rows: Cells) => [...TABS.templates, ...rows];
const messages = (templates: Cells) => read(templates).problems.map(String);

describe('the templates of a practice without the tab', () => {
  it('are the 89 that every practice starts with, with rows for the tab', () => {
    const { all, rows, ids, problems } = read(undefined);
    expect([all.length, rows.length, ids, problems]).toEqual([89, 89, [], []]);
  });

  it('are given out from the start', () => {
    expect(read(undefined).rows[0]).toMatchObject({ 'Template ID': 'T-01', 'Given out': 'yes', Unit: 'calendar' });
  });

  it('are those of an empty tab too', () => {
    expect(read([]).all).toHaveLength(89);
  });
});

describe('the templates of the tab', () => {
  it('are read in its order', () => {
    const { all, rows } = read(TABS.templates);
    expect([all.map(({ id }) => id), rows]).toEqual([['T-1', 'T-2', 'T-3'], []]);
    expect(all[1]).toMatchObject({ offset: 3, unit: 'business', isChecked: true, repeats: 'none', isGivenOut: true });
  });

  it('count calendar days where no unit is given', () => {
    expect(read(TABS.templates).all[0]?.unit).toBe('calendar');
  });

  it('get an ID where they have none, and are not given out', () => {
    const { all, ids, problems } = read(added(['', 'All', 'Day 1', 1, '', 'Owner', 'Show the garden']));
    const [, , , own] = all;
    expect(own).toMatchObject({ id: expect.stringMatching(/^U-\w{6}$/), isGivenOut: false });
    expect([...(ids[0]?.values ?? [])]).toEqual([[5, own?.id]]);
    expect(problems).toEqual([]);
  });

  it('get an ID each where two of them have the same text', () => {
    const row = ['', 'All', 'Day 1', 1, '', 'Owner', 'Show the garden'];
    const own = read(added(row, row)).all.slice(3);
    expect(new Set(own.map(({ id }) => id)).size).toBe(2);
  });

  it('get another ID where it stands further up already, and are news', () => {
    const copy = TABS.templates[1] ?? [];
    const { all, problems } = read(added(copy));
    expect(all[3]).toMatchObject({ id: expect.stringMatching(/^U-/), isGivenOut: false });
    expect(problems.map(String)).toEqual([
      `Task templates!A5: Template ID T-1 stands in row 2 too; this row now has ${all[3]?.id}`,
    ]);
  });

  it('are found whatever columns are missing', () => {
    const { all } = read([
      ['Task', 'Offset'],
      ['Show the garden', 2],
    ]);
    expect(all).toMatchObject([{ task: 'Show the garden', offset: 2, appliesTo: '', owner: '' }]);
  });

  it.each([
    ['soon', 'Task templates!D2: "soon" is not a number'],
    ['', 'Task templates!D2: this task has no Offset; nobody new gets it'],
    [4000, 'Task templates!D2: 4000 is above 3650, the most Offset'],
  ])('have no offset where it is “%s”, and say so', (offset, message) => {
    const templates = edited(TABS.templates, 'T-1', 'Offset', offset);
    expect(read(templates).all[0]?.offset).toBeUndefined();
    expect(messages(templates)).toEqual([message]);
  });

  it('are none without a task, and say so', () => {
    expect(messages(added(['T-4', 'All', 'Day 1', 1]))).toEqual([
      'Task templates!G5: this row has no Task; nobody gets it',
    ]);
  });
});
