import { myTasks } from '../../src/onboarding/myTasks';
import { begun, edited } from './begun';
import { type Cells, practice, type Tabs, TODAY } from './practice';

const withEdits = (
  ...edits: readonly (readonly [string, string, string | boolean])[]
): Tabs & { checklist: Cells } => ({
  ...begun(),
  checklist: edits.reduce<Cells>((cells, [id, header, value]) => edited(cells, id, header, value), begun().checklist),
});

function shown(owner: string | null, tabs: Tabs = begun(), today = TODAY) {
  return myTasks.shown(practice(tabs), owner, { today });
}

describe('my tasks', () => {
  it('offer everyone who owns open tasks', () => {
    expect(shown(null)).toEqual({
      sheet: 'Onboarding',
      owners: [
        { owner: 'Ana Ruiz', open: 1, overdue: 0 },
        { owner: 'Dr. Lee', open: 1, overdue: 0 },
        { owner: 'Office manager', open: 1, overdue: 0 },
      ],
      tasks: [],
    });
  });

  it('are those of the owner who was chosen', () => {
    expect(shown('Dr. Lee').tasks).toEqual([
      {
        taskId: 'S-1/T-2',
        person: 'Ana Ruiz',
        role: 'Office manager',
        task: 'Complete Form I-9 Section 2',
        evidence: 'I-9 file',
        why: 'Federal rule. Basis: 8 CFR 274a.2(b)(1)(ii). Due 3 business days after the first day.',
        due: '2026-12-10',
        status: 'Due in 3 days',
        when: 'thisWeek',
        cell: 'I3',
      },
    ]);
  });

  it.each([
    ['2026-12-11', 'overdue'],
    ['2026-12-10', 'thisWeek'],
    ['2026-12-04', 'thisWeek'],
    ['2026-12-03', 'later'],
  ] as const)('due on December 10 are, on %s, %s', (today, when) => {
    expect(shown('Dr. Lee', begun(), today).tasks[0]?.when).toBe(when);
  });

  it('without a due date come last', () => {
    const tabs = withEdits(['S-1/T-1', 'Owner', 'Dr. Lee'], ['S-1/T-1', 'Due', 'soon']);
    expect(shown('Dr. Lee', tabs).tasks.map(({ taskId, when }) => [taskId, when])).toEqual([
      ['S-1/T-2', 'thisWeek'],
      ['S-1/T-1', 'later'],
    ]);
  });

  it('leave out what is done', () => {
    expect(shown('Dr. Lee', withEdits(['S-1/T-2', 'Done', true])).tasks).toEqual([]);
  });

  it('leave out what is not in the tab yet', () => {
    const tabs = withEdits(['S-1/T-3', 'Done', true], ['S-1/T-3', 'Done on', TODAY]);
    expect(shown('Office manager', tabs).owners.map(({ owner }) => owner)).not.toContain('Office manager');
  });

  it('count what is overdue', () => {
    expect(shown(null, begun(), '2026-12-08').owners[0]).toEqual({ owner: 'Ana Ruiz', open: 1, overdue: 1 });
  });

  it('are shown in the first of copied rows', () => {
    const { checklist } = begun();
    const tabs = { ...begun(), checklist: [...checklist, checklist[2] ?? []] };
    expect(shown('Dr. Lee', tabs).tasks.map(({ cell }) => cell)).toEqual(['I3']);
  });
});

describe('the checkbox of a task', () => {
  it('stands in its row', () => {
    expect(myTasks.box(practice(begun()), 'S-1/T-2')).toEqual({
      taskId: 'S-1/T-2',
      task: 'Complete Form I-9 Section 2',
      sheet: 'Onboarding',
      row: 3,
      place: 8,
      idPlace: 0,
    });
  });

  it('is gone with its task', () => {
    expect(() => myTasks.box(practice(begun()), 'S-1/T-9')).toThrow(
      'this task is not in the checklist any more; look again',
    );
  });
});
