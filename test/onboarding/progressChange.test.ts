import type { ChecklistRow } from '../../src/onboarding/checklistRow';
import { progressChange } from '../../src/onboarding/progressChange';
import { member, TODAY, task } from './practice';

const done = task({ isDone: true, isOpen: false, due: '2026-12-01' });
const overdue = task({ due: '2026-12-04', task: 'Order keys', owner: 'Sam' });
const later = task({ phase: 'Week 1', due: '2026-12-10', task: 'Form I-9', owner: 'Dr. Lee' });
const undated = task({ phase: 'Garden', due: undefined, task: 'Show the garden', owner: 'Kim' });
const ROWS = [undated, done, later, overdue];

function changed(rows: readonly ChecklistRow[], members = [member()]) {
  return progressChange({ rows, members, phases: ['Day 1', 'Week 1'], today: TODAY });
}

describe('the progress of a new hire', () => {
  it('is one row for all tasks', () => {
    expect(changed(ROWS).rows[0]).toEqual({
      Person: 'Ana Ruiz',
      Role: 'Office manager',
      Start: TODAY,
      Phase: 'All',
      Tasks: 4,
      Done: 1,
      Overdue: 1,
      'To come': 2,
      'Share done': 0.25,
      'Next three': '12/4/2026 · Sam: Order keys\n12/10/2026 · Dr. Lee: Form I-9\nno date · Kim: Show the garden',
    });
  });

  it('is a row for each phase, in the order of the templates, those of no template last', () => {
    const phases = changed(ROWS).rows.map(({ Phase, Tasks }) => [Phase, Tasks]);
    expect(phases).toEqual([
      ['All', 4],
      ['Day 1', 2],
      ['Week 1', 1],
      ['Garden', 1],
    ]);
  });

  it('names three tasks at most', () => {
    const rows = Array.from({ length: 5 }, () => later);
    expect(String(changed(rows).rows[0]?.['Next three']).split('\n')).toHaveLength(3);
  });
});

describe('the progress', () => {
  const ben = member({ id: 'S-2', name: 'Ben Ito', start: '2027-01-04' });
  const ofBen = task({ id: { staffId: 'S-2', templateId: 'T-1', time: 1 } });

  it('begins with whoever starts last', () => {
    const { rows } = changed([task(), ofBen], [member(), ben]);
    expect(rows.slice(0, 2).map(({ Person }) => Person)).toEqual(['Ben Ito', 'Ana Ruiz']);
  });

  it('leaves out whoever has no tasks, and whoever left', () => {
    expect(changed([task()], [ben, member({ end: '2026-12-04' })]).rows).toEqual([]);
    expect(changed([task()], [member({ end: TODAY })]).rows).toHaveLength(2);
  });

  it('has a chart of the rows for all tasks', () => {
    expect(changed([task(), ofBen], [member(), ben]).charts).toEqual([
      {
        title: 'Onboarding progress',
        type: 'bar',
        isStacked: true,
        unit: 'Tasks',
        categories: 'Person',
        series: ['Done', 'Overdue', 'To come'],
        from: 0,
        to: 1,
      },
    ]);
  });

  it('has nothing to chart where nobody is being onboarded', () => {
    expect(changed([]).charts).toMatchObject([{ from: 0, to: -1 }]);
  });

  it('charts 25 people at most', () => {
    const members = Array.from({ length: 30 }, (_, i) => member({ id: `S-${i}` }));
    const rows = members.map(({ id: staffId }) => task({ id: { staffId, templateId: 'T-1', time: 1 } }));
    expect(changed(rows, members).charts).toMatchObject([{ from: 0, to: 24 }]);
  });
});
