import { taskStatus } from '../../src/onboarding/taskStatus';

const TODAY = '2026-03-05';

describe('the status of a task', () => {
  it('is Done once it is done, with or without a due day', () => {
    expect(taskStatus({ isDone: true, due: '2026-03-01' }, TODAY)).toBe('Done');
    expect(taskStatus({ isDone: true, due: undefined }, TODAY)).toBe('Done');
  });

  it('counts a task due today as in time', () => {
    expect(taskStatus({ isDone: false, due: TODAY }, TODAY)).toBe('Due today');
  });

  it('counts the days', () => {
    expect(taskStatus({ isDone: false, due: '2026-03-04' }, TODAY)).toBe('Overdue by 1 day');
    expect(taskStatus({ isDone: false, due: '2026-03-02' }, TODAY)).toBe('Overdue by 3 days');
    expect(taskStatus({ isDone: false, due: '2026-03-06' }, TODAY)).toBe('Due in 1 day');
    expect(taskStatus({ isDone: false, due: '2026-03-10' }, TODAY)).toBe('Due in 5 days');
  });

  it('is blank where there is no due day', () => {
    expect(taskStatus({ isDone: false, due: undefined }, TODAY)).toBe('');
  });
});
