import { ratingColumns } from '../../src/people/ratingColumns';
import { list } from './listBuilder';

function found(...cells: readonly (readonly (string | number)[])[]): readonly string[] {
  return ratingColumns(list(...cells)).map(({ header }) => header);
}

describe('ratingColumns', () => {
  it('finds columns that are mostly ratings from 1 to 5, whatever they are called', () => {
    expect(found(['Name', 'Vibe', 'Zip'], ['Ana', 4, 60601], ['Ben', 'N/A', 60602], ['Cy', 2.5, 60603])).toEqual([
      'Vibe',
    ]);
  });

  it('keeps a column with a rating out of the scale', () => {
    expect(found(['Name', 'Vibe'], ['Ana', 4], ['Ben', 7], ['Cy', 3])).toEqual(['Vibe']);
  });

  it('takes no column that is a field of the list', () => {
    expect(found(['Name', 'Years managing'], ['Ana', 4], ['Ben', 2])).toEqual([]);
  });

  it.each(['Age', 'Number of children', 'Gender (1-2)', 'Marital status', 'Disability'])(
    'takes no protected column: %s',
    (header) => {
      expect(found(['Name', header], ['Ana', 2], ['Ben', 3])).toEqual([]);
    },
  );

  it.each(['#', 'No.', 'Rank', 'Round'])('takes no count for a rating: %s', (header) => {
    expect(found(['Name', header], ['Ana', 1], ['Ben', 2])).toEqual([]);
  });

  it('takes no column in which nothing is rated', () => {
    expect(found(['Name', 'Vibe'], ['Ana', 'N/A'], ['Ben', ''])).toEqual([]);
  });
});
