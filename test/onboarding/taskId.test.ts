import fc from 'fast-check';
import { readTaskId, taskId } from '../../src/onboarding/taskId';

describe('the ID of a task', () => {
  it('names the person and the template', () => {
    expect(taskId({ staffId: 'S-1', templateId: 'T-2', time: 1 })).toBe('S-1/T-2');
  });

  it('tells the times of a task that repeats apart', () => {
    expect(taskId({ staffId: 'S-1', templateId: 'T-3', time: 12 })).toBe('S-1/T-3/12');
  });

  it('is read back as it was made', () => {
    const id = fc.record({
      staffId: fc.stringMatching(/^[\w/ -]{1,8}$/),
      templateId: fc.stringMatching(/^[A-Za-z -]{1,8}$/),
      time: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(fc.property(id, (each) => expect(readTaskId(taskId(each), each.staffId, new Set())).toEqual(each)));
  });

  it('is none of a person whose ID does not stand at its front', () => {
    expect(readTaskId('S-1/T-2', 'S-2', new Set())).toBeUndefined();
    expect(readTaskId('S-11/T-2', 'S-1', new Set())).toBeUndefined();
  });
});
