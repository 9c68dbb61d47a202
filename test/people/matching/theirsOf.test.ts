import { candidates } from '../../../src/people/candidates';
import { theirsOf } from '../../../src/people/matching/theirsOf';
import { staff } from '../../../src/people/staff';

describe('which list of the user’s own a table is', () => {
  it('is said by its declaration', () => {
    expect(theirsOf(candidates).called).toBe('Tracker');
  });

  it('is asked of no other tab', () => {
    expect(() => theirsOf(staff)).toThrow(RangeError);
  });
});
