import { isStillHere } from '../../src/people/isStillHere';

describe('a cell for the last day', () => {
  it.each(['Present', 'current', 'Still employed', 'Active', 'Ongoing', 'PT', 'F/T', 'Never left'])(
    'says that there is none yet: %s',
    (cell) => {
      expect(isStillHere(cell)).toBe(true);
    },
  );

  it.each(['', 'Yes', 'x', 1, 'Terminated', '2025-03-14', 'left in May'])('does not say so: %s', (cell) => {
    expect(isStillHere(cell)).toBe(false);
  });
});
