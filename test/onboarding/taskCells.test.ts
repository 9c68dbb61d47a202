import { taskCells } from '../../src/onboarding/taskCells';
import { template } from './practice';

describe('the cells of a task', () => {
  it('are those of its template, with owner and due date', () => {
    expect(taskCells(template(), 'Lee', { day: '2026-12-07', how: 'Due on the first day.' })).toEqual({
      phase: 'Day 1',
      task: 'Sign the handbook',
      owner: 'Lee',
      due: '2026-12-07',
      evidence: 'Page',
      why: 'Good practice. Due on the first day.',
    });
  });

  it('leave Due and Why blank where it can’t be counted', () => {
    expect(taskCells(template(), 'Lee', undefined)).toMatchObject({ due: '', why: '' });
  });
});
