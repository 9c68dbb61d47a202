import { onboardingNow } from '../../src/onboarding/onboardingNow';
import type { Cell } from '../../src/workbook/cell';
import { edited } from './begun';
import { hire, practice, TABS, type Tabs, TODAY } from './practice';

const now = (hires: readonly ReturnType<typeof hire>[] = [], tabs: Tabs = {}) =>
  onboardingNow(practice(tabs), TODAY, hires);
const owned = (...owners: readonly [string, string][]) => owners.map(([role, person]) => ({ role, person }));
const withSetting = (setting: string, value: Cell): Tabs => ({
  settings: [...(TABS.settings ?? []), [setting, value, '']],
});

const BEN = hire({ name: 'Ben Ito', email: 'ben@example.com', role: 'MA' });

describe('the onboarding as it stands', () => {
  it('has nobody new where nobody starts', () => {
    expect(now()).toMatchObject({ added: [], restarted: [], starters: [], rows: [], problems: [] });
  });

  it('has a new member for whoever starts and is not in Staff', () => {
    const { members, added } = now([BEN]);
    expect([members.length, added.length]).toEqual([2, 1]);
    expect(members[1]).toMatchObject({ name: 'Ben Ito', start: TODAY, end: undefined, row: 0 });
  });

  it('has one new member for a hire that is given twice', () => {
    expect(now([BEN, BEN]).added).toHaveLength(1);
  });

  it('has a changed start for whoever is in Staff and starts on another day', () => {
    const { members, restarted, added } = now([hire({ start: '2026-12-14' })]);
    expect(restarted.map(({ before, after }) => [after.id, before.start, after.start])).toEqual([
      ['S-1', TODAY, '2026-12-14'],
    ]);
    expect([members[0]?.start, added]).toEqual(['2026-12-14', []]);
  });

  it('takes exposure from Settings where nobody said', () => {
    expect(now([BEN, hire()]).starters.map(({ isExposed }) => isExposed)).toEqual([true, false]);
    expect(now([hire({ ...BEN, isExposed: false })]).starters[0]?.isExposed).toBe(false);
    expect(now([BEN], withSetting('Roles exposed to blood', 'none')).starters[0]?.isExposed).toBe(false);
  });

  it('is closed on the weekdays of Settings and the days of Holidays', () => {
    const { isClosed } = now([], { ...withSetting('Closed weekdays', 'Sunday'), holidays: [['Date'], ['2026-12-24']] });
    expect([isClosed('2026-12-05'), isClosed('2026-12-06'), isClosed('2026-12-24')]).toEqual([false, true, true]);
  });

  it('names owners whom Settings lacks by those of the hire', () => {
    const { named } = now([hire({ owners: owned(['Payroll', 'Pat'], ['Owner', 'Kim']) })]);
    expect([named.get('payroll'), named.get('owner')]).toEqual(['Pat', 'Dr. Lee']);
  });

  it('never names the buddy of one hire for all', () => {
    expect(now([hire({ owners: owned(['Buddy', 'Pat']) })]).named.get('buddy')).toBe('');
  });

  it('counts Form I-9 from the first day where Settings says so', () => {
    const { rows } = now([hire()], withSetting('Form I-9 counts the first day', 'yes'));
    expect(rows.find(({ id }) => id.templateId === 'T-2')?.due).toBe('2026-12-09');
  });

  it('makes the tasks of the others where one person’s start can’t be read', () => {
    const staff = edited([...TABS.staff, ['S-2', 'Di Fox', '', 'Biller', '', '', 'soon', '']], 'S-1', 'Start', TODAY);
    const { rows, problems } = now([BEN], { staff });
    expect(rows).toHaveLength(3);
    expect(problems.map(String)).toEqual([expect.stringContaining('Staff!G3: "soon"')]);
  });
});
