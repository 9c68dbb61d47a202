import { renamed } from '../../../src/people/matching/renamed';

describe('renamed', () => {
  it('finds a column again between its neighbours, whatever else is new', () => {
    expect(renamed(['Name', 'Status', 'Email'], ['Name', 'Where', 'Email', 'City'])).toEqual(new Map([['status', 1]]));
  });

  it('finds the only one that is gone in the only one that is new, wherever it was moved', () => {
    expect(renamed(['Name', 'Status', 'Email'], ['Where', 'Name', 'Email'])).toEqual(new Map([['status', 0]]));
  });

  it('does not guess where several could be meant', () => {
    expect(renamed(['A', 'B', 'C', 'D'], ['A', 'X', 'Y', 'D'])).toEqual(new Map());
  });

  it('finds nothing where nothing is remembered', () => {
    expect(renamed([], ['Name'])).toEqual(new Map());
  });
});
