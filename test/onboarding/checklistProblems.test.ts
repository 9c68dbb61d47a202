import { checklistProblems } from '../../src/onboarding/checklistProblems';
import { onboardingNow } from '../../src/onboarding/onboardingNow';
import { begun, edited, withEdits, written } from './begun';
import { hire, practice, TABS, type Tabs, TODAY } from './practice';

function problems(tabs: Tabs): readonly string[] {
  const readings = practice(tabs);
  return checklistProblems(readings, onboardingNow(readings, TODAY)).map(String);
}

const withEdit = (...edit: [id: string, header: string, value: string | boolean]): Tabs => ({
  ...begun(),
  checklist: edited(begun().checklist, ...edit),
});

describe('a checklist', () => {
  it('without trouble has no problem', () => {
    expect(problems(begun())).toEqual([]);
  });

  it('names whoever is being onboarded without a start', () => {
    expect(problems({ ...begun(), staff: edited(TABS.staff, 'S-1', 'Start', '') })).toEqual([
      'Staff!G2: Ana Ruiz has no Start; due dates stay as they are, and no new tasks are made',
    ]);
  });

  it('leaves a start that can’t be read to the reading of Staff', () => {
    const staff = edited(TABS.staff, 'S-1', 'Start', 'soon');
    expect(problems({ ...begun(), staff })).toEqual([]);
    expect(onboardingNow(practice({ ...begun(), staff }), TODAY).problems.map(String)).toEqual([
      expect.stringContaining('Staff!G2: "soon"'),
    ]);
  });

  it('asks nobody who is not being onboarded for a start', () => {
    expect(problems({ ...begun(), staff: [...TABS.staff, ['S-2', 'Ben Ito', '', '', '', '', '', '']] })).toEqual([]);
  });

  it('names two people of one name', () => {
    const staff = [...TABS.staff, ['S-2', 'Ruiz, Ana', 'ana2@example.com', 'Biller', '', '', TODAY, '']];
    const two = [hire(), hire({ name: 'Ruiz, Ana', email: 'ana2@example.com' })];
    const checklist = written(onboardingNow(practice({ staff }), TODAY, two).rows, undefined);
    expect(problems({ staff, checklist })).toEqual([
      'Staff!B3: Ruiz, Ana is also the name of row 2; Staff ID and Role tell their tasks apart',
    ]);
  });

  it('names a template that is gone, once, at the first of its tasks', () => {
    const templates = TABS.templates.filter(([id]) => id !== 'T-2');
    expect(problems({ ...begun(), templates })).toEqual([
      expect.stringMatching(
        /^Onboarding!F3: the template T-2 is gone from Task templates; what it made stays as it is: 1 open task$/,
      ),
    ]);
  });

  it('names a person who is gone, once, with the number of tasks', () => {
    expect(problems({ ...begun(), staff: TABS.staff.slice(0, 1) })).toEqual([
      'Onboarding!F2: Ana Ruiz (S-1) is gone from Staff; what they had to do stays as it is: 3 open tasks',
    ]);
  });

  it('names a day beside a task that is not ticked', () => {
    expect(problems(withEdit('S-1/T-1', 'Done on', '2026-12-04'))).toEqual([
      'Onboarding!J2: there is a day here, but Done is not ticked: tick it, or clear the day',
    ]);
  });

  it('names copied rows', () => {
    const { checklist } = begun();
    expect(problems({ ...begun(), checklist: [...checklist, checklist[1] ?? []] })).toEqual([
      'Onboarding!F5: this row is a copy of another one and takes no part; delete it',
    ]);
  });

  it('names a task that is none of the person beside it', () => {
    expect(problems(withEdits(begun(), ['S-1/T-1', 'Staff ID', 'S-9']))).toEqual([
      'Onboarding!F2: Task ID S-1/T-1 is none of Staff ID S-9; this row takes no part. Put the IDs back as they were, or delete the row',
    ]);
  });
});
