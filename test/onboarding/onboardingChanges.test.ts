import { onboardingChanges } from '../../src/onboarding/onboardingChanges';
import type { TableChange } from '../../src/workbook/command';
import { begun } from './begun';
import { hire, practice, TABS, type Tabs, TODAY } from './practice';

type Started = Parameters<typeof onboardingChanges>[2];

function changes(tabs: Tabs = begun(), started?: Started) {
  return onboardingChanges(practice(tabs), TODAY, started);
}

function tab(name: string, tabs?: Tabs, started?: Started): TableChange | undefined {
  return changes(tabs, started).tables.find(({ table }) => table.name === name);
}

const namesOf = ({ tables }: ReturnType<typeof changes>) => tables.map(({ table }) => table.name);

const EMPTY: Tabs = { staff: undefined, templates: undefined, holidays: undefined, settings: undefined };
const BEN = hire({ name: 'Ben Ito', email: 'ben@example.com', role: 'Biller', candidateId: 'C-DE0A0Z' });

describe('the first start of an onboarding', () => {
  it('makes every tab, those that others need first', () => {
    expect(namesOf(changes(EMPTY, { hires: [BEN] }))).toEqual([
      'Settings',
      'Holidays',
      'Task templates',
      'Staff',
      'Onboarding',
      'Onboarding progress',
      'Start here',
    ]);
  });

  it('fills Holidays with the federal list, from last year to five years ahead', () => {
    const rows = tab('Holidays', EMPTY)?.rows ?? [];
    expect([rows[0], rows.at(-1)]).toEqual([
      { Date: '2025-01-01', Holiday: 'New Year’s Day' },
      { Date: '2031-12-25', Holiday: 'Christmas Day' },
    ]);
  });

  it('fills Task templates with the 89 that every practice starts with', () => {
    expect(tab('Task templates', EMPTY)?.rows).toHaveLength(89);
  });

  it('writes the new hire into Staff', () => {
    expect(tab('Staff', EMPTY, { hires: [BEN] })?.rows).toEqual([
      {
        'Staff ID': expect.stringMatching(/^S-\w{6}$/),
        Name: 'Ben Ito',
        Email: 'ben@example.com',
        Role: 'Biller',
        Site: 'Elm St',
        Manager: 'Dr. Lee',
        Source: 'Referral',
        Start: TODAY,
      },
    ]);
  });
});

describe('the start of someone who is in Staff', () => {
  it('makes no second row', () => {
    expect(namesOf(changes(begun(), { hires: [hire()] }))).not.toContain('Staff');
  });

  it('on another day writes that day alone', () => {
    const change = tab('Staff', begun(), { hires: [hire({ start: '2026-12-14' })] });
    expect(change?.rows).toEqual([{ 'Staff ID': 'S-1', Start: '2026-12-14' }]);
    expect([change?.how, change?.columns.map(({ header }) => header)]).toEqual(['refresh', ['Staff ID', 'Start']]);
  });
});

describe('a refresh of the onboarding', () => {
  it('leaves Holidays, Task templates and Staff to the user', () => {
    expect(namesOf(changes())).toEqual(['Settings', 'Onboarding', 'Onboarding progress', 'Start here']);
  });

  it('gives IDs to rows of Staff and Task templates that have none', () => {
    const staff = [...TABS.staff, ['', 'Ben Ito', '', '', '', '', '', '']];
    const templates = [...TABS.templates, ['', 'All', '', 1, '', 'Owner', 'Show the garden']];
    const columns = changes({ ...begun(), staff, templates }).columns;
    expect(columns.map(({ column, values }) => [column.header, [...values.keys()]])).toEqual([
      ['Staff ID', [3]],
      ['Template ID', [5]],
    ]);
  });

  it('marks a new template as given out', () => {
    const templates = [...TABS.templates, ['T-4', 'All', '', 1, '', 'Owner', 'Show the garden']];
    expect(tab('Task templates', { ...begun(), templates })?.rows).toEqual([
      { 'Template ID': 'T-4', 'Given out': 'yes' },
    ]);
  });

  it('marks no template as given out whose offset can’t be read, or that has no ID yet', () => {
    const templates = (id: string, offset: string | number) => [
      ...TABS.templates,
      [id, 'All', '', offset, '', 'Owner', 'Show the garden'],
    ];
    expect(tab('Task templates', { ...begun(), templates: templates('T-4', 'soon') })).toBeUndefined();
    expect(tab('Task templates', { ...begun(), templates: templates('', 1) })).toBeUndefined();
  });

  it('names every problem, the checklist’s too', () => {
    const templates = [...TABS.templates.slice(0, 3), ['T-4', 'All', '', 'soon', '', 'Byddy', 'Show the garden']];
    const holidays = [['Date'], ['never']];
    const settings = [...(TABS.settings ?? []), ['Closed weekdays', 'weekends', '']];
    const { problems } = changes({ ...begun(), templates, holidays, settings });
    expect(problems.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      'Task templates!D4',
      'Task templates!F4',
      'Holidays!A2',
      'Settings!B4',
      'Onboarding!F4',
    ]);
  });
});
