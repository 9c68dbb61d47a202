import { ratingColumns } from '../../src/people/ratingColumns';
import { list } from './listBuilder';

function found(...cells: readonly (readonly (string | number)[])[]): readonly string[] {
  return ratingColumns(list(...cells)).columns.map(({ header }) => header);
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

  it.each(['Interview', 'References', 'Round'])('names a count whose cells could be ratings: %s', (header) => {
    expect(
      ratingColumns(list(['Name', header], ['Ana', 1], ['Ben', 2])).problems.map(({ message }) => message),
    ).toEqual([`“${header}” is taken for a count and not scored; if it rates people, add the word “rating”`]);
  });

  it.each(['Interview rating', 'Phone manner', 'Phone skills', 'Round 2 score', 'Interview impression'])(
    'takes for ratings what only begins like a count: %s',
    (header) => {
      expect(found(['Name', header], ['Ana', 2], ['Ben', 3])).toEqual([header]);
    },
  );

  it('takes no column in which nothing is rated', () => {
    expect(found(['Name', 'Vibe'], ['Ana', 'N/A'], ['Ben', ''])).toEqual([]);
  });

  it('takes a field for ratings where its cells are: education rated from 1 to 5', () => {
    expect(found(['Name', 'Education', 'EHR'], ['Ana', 4, 5], ['Ben', 2, 3])).toEqual(['Education', 'EHR']);
    expect(found(['Name', 'Education', 'EHR'], ['Ana', 'B.A.', 'Epic'], ['Ben', 'GED', 'NextGen'])).toEqual([]);
  });

  it.each(['Family medicine knowledge', 'Health IT', 'Color coding', 'Patient care'])(
    'takes a skill of the trade: %s',
    (header) => {
      expect(found(['Name', header], ['Ana', 2], ['Ben', 3])).toEqual([header]);
    },
  );

  it.each([
    [
      ['Name', 'Children'],
      [
        ['Ana', 2],
        ['Ben', 1],
      ],
      '“Children” must not enter a score and is left out',
    ],
    [
      ['Name', 'Vibe'],
      [
        ['Ana', 8],
        ['Ben', 10],
      ],
      '“Vibe” is not scored: its cells are not ratings from 1 to 5',
    ],
    [
      ['Name', 'Vibe'],
      [
        ['Ana', '4/5'],
        ['Ben', '3/5'],
      ],
      '“Vibe” is not scored: its cells are not ratings from 1 to 5',
    ],
  ])('names a column that it leaves out: %p', (header, rows, message) => {
    expect(ratingColumns(list(header, ...rows)).problems.map(String)).toEqual([`Candidates!B1: ${message}`]);
  });

  it('names the second of two columns with one header', () => {
    const { columns, problems } = ratingColumns(list(['Name', 'Vibe', 'vibe '], ['Ana', 3, 4]));
    expect(columns).toEqual([{ header: 'Vibe', place: 1 }]);
    expect(problems.map(String)).toEqual([
      'Candidates!C1: “vibe” stands here a second time; only the first column is scored',
    ]);
  });
});
