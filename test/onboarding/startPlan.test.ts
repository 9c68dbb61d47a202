import { starting } from '../../src/onboarding/starting';
import { begun, edited, withStaff } from './begun';
import { hire, practice, type Tabs, TODAY } from './practice';

const CONTEXT = { today: TODAY } as const;
const BEN = hire({ name: 'Ben Ito', email: 'ben@example.com', role: 'Biller', start: '2026-12-14' });

type Typed = Parameters<typeof starting.handOver>[0];

const plan = (typed: Typed | null, tabs: Tabs = {}) => starting.plan(practice(tabs), typed, CONTEXT);

describe('the plan of a start', () => {
  it('offers what is known before anybody is chosen', () => {
    expect(plan(null)).toEqual({
      workbookFor: 'both',
      roles: ['Office manager'],
      sites: ['Elm St'],
      people: ['Ana Ruiz'],
      owners: [],
      isExposed: false,
      making: null,
      already: null,
      notes: [],
      obstacle: null,
    });
  });

  it('says what would be made, phase by phase', () => {
    expect(plan(BEN).making).toEqual({
      tasks: 3,
      phases: [
        { phase: 'Day 1', tasks: 1, first: '2026-12-14', last: '2026-12-14' },
        { phase: 'Week 1', tasks: 1, first: '2026-12-17', last: '2026-12-17' },
        { phase: 'Year 1', tasks: 1, first: '2027-01-13', last: '2027-01-13' },
      ],
      newTabs: ['Onboarding', 'Onboarding progress'],
      isNewInStaff: true,
      moved: 0,
    });
  });

  it('says who owns how many of the tasks', () => {
    expect(plan(BEN).owners).toEqual([
      { role: 'Owner', person: 'Dr. Lee', tasks: 1 },
      { role: 'Office manager', person: '', tasks: 1 },
    ]);
  });

  it('shows the owners as they were typed', () => {
    const owners = [{ role: 'Office manager', person: 'Pat' }];
    expect(plan({ ...BEN, owners }).owners[1]).toEqual({ role: 'Office manager', person: 'Pat', tasks: 1 });
  });

  it.each([
    [{ name: ' ' }, 'give the name'],
    [{ role: '' }, 'give the role: it decides which tasks there are'],
    [{ start: '' }, 'give the first day of work as month/day/year'],
    [{ start: 'soon' }, 'give the first day of work as month/day/year'],
  ])('says what is missing of %j', (given, obstacle) => {
    expect(plan({ ...BEN, ...given })).toMatchObject({ obstacle, making: null });
  });

  it('takes a start in any usual way', () => {
    expect(plan({ ...BEN, start: 'Dec 14, 2026' }).making?.phases[0]?.first).toBe('2026-12-14');
  });

  it('notes a start on a closed day', () => {
    // Christmas
    expect(plan({ ...BEN, start: '12/25/2026' }).notes).toEqual([
      '12/25/2026 is a closed day (Settings and Holidays). Rules that count from the first day still hold',
    ]);
  });

  it('says that the person is in Staff already', () => {
    expect(plan(hire(), begun())).toMatchObject({
      already: 'Ana Ruiz is in Staff already (row 2, start 12/7/2026) and has 3 of 3 tasks. Nothing is made twice',
      making: { tasks: 0, isNewInStaff: false },
    });
  });

  it('says that the person in Staff has no checklist yet', () => {
    expect(plan(hire()).already).toContain('and has no checklist yet');
    expect(plan(hire()).making?.tasks).toBe(3);
  });

  it('says how many due dates another start moves', () => {
    const { making, notes } = plan(hire({ start: '2026-12-14' }), begun());
    expect(making?.moved).toBe(3);
    expect(notes[0]).toContain('Start in Staff changes from 12/7/2026 to 12/14/2026');
  });

  it('leaves due dates of the user where they are when the start moves', () => {
    const checklist = edited(begun().checklist, 'S-1/T-1', 'Due', '2026-12-09');
    expect(plan(hire({ start: '2026-12-14' }), { ...begun(), checklist }).making?.moved).toBe(2);
  });

  it('says which blank cells of Staff are filled, and that the start moves', () => {
    const tabs = withStaff(begun(), 'Site', '');
    expect(plan({ ...hire(), site: 'Oak Ave', start: '2026-12-14' }, tabs).notes).toEqual([
      'Start in Staff changes from 12/7/2026 to 12/14/2026. Open tasks move with it; done ones, and due dates that you changed, stay',
      'Blank cells of the row in Staff are filled: Site',
    ]);
  });

  it('names someone of the same name who is another person', () => {
    const other = { ...hire(), candidateId: 'C-OTHER', email: 'another.ana@example.com' };
    expect(plan(other, begun()).notes).toEqual([
      'Staff has another Ana Ruiz (row 2); this one gets a row and tasks of their own',
    ]);
  });
});
