import { candidates } from '../../src/people/candidates';
import { listSettings } from '../../src/people/matching/listRecord';
import { staffList } from '../../src/people/staffList';

describe('the lists of the user', () => {
  it('have lines of their own in Settings', () => {
    const [tracker, staff] = [candidates, staffList].map((table) => Object.values(listSettings(table)));
    expect(tracker?.filter((line) => staff?.includes(line))).toEqual([]);
  });

  it('are never taken for the other: only the tracker is found without being chosen, only it rates', () => {
    expect(candidates.theirs).toMatchObject({ isFound: true, isRated: true });
    expect(staffList.theirs).toMatchObject({ isFound: false, isRated: false });
  });
});
