import { renamed } from '../../../src/people/matching/renamed';

describe('renamed', () => {
  it('finds a column again between its neighbours, whatever else is new', () => {
    expect(renamed(['Name', 'Status', 'Email'], ['Name', 'Where', 'Email', 'City'])).toEqual(new Map([['status', 1]]));
  });

  it('finds the only one that is gone beside one of its neighbours, where the other was moved', () => {
    expect(renamed(['Name', 'Email', 'Status', 'City'], ['Name', 'City', 'Email', 'Where'])).toEqual(
      new Map([['status', 3]]),
    );
  });

  it('does not take a new column elsewhere for one that was deleted', () => {
    expect(renamed(['Name', 'Status', 'Email', 'City'], ['Name', 'Email', 'City', 'Hired by'])).toEqual(new Map());
  });

  it('does not guess where several could be meant', () => {
    expect(renamed(['A', 'B', 'C', 'D'], ['A', 'X', 'Y', 'D'])).toEqual(new Map());
  });

  it('finds nothing where nothing is remembered', () => {
    expect(renamed([], ['Name'])).toEqual(new Map());
  });
});
