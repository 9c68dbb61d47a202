import type { Cell } from '../../src/workbook/cell';
import { list } from './listBuilder';

function found(...cells: readonly (readonly Cell[])[]): readonly string[] {
  return (list(...cells).found?.ratings ?? []).map(({ competency }) => competency);
}

function scaled(...cells: readonly (readonly Cell[])[]): readonly string[] {
  return (list(...cells).found?.ratings ?? []).map(({ competency, scale }) => `${competency}: ${scale}`);
}

function remarks(...cells: readonly (readonly Cell[])[]): readonly string[] {
  return (list(...cells).found?.remarks ?? []).map(String);
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
    expect(remarks(['Name', header], ['Ana', 1], ['Ben', 2])).toEqual([
      `Candidates!B1: “${header}” is taken for a count and not scored; if it rates people, add the word “rating”`,
    ]);
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

  it.each<[string, string, readonly Cell[]]>([
    ['numbers up to 10', '1 to 10', [8, 10, 6]],
    ['what the header says', '1 to 10', [4, 5, 3]],
    ['numbers up to 100', '0 to 100', [62, 88, 75]],
    ['so many out of five', '1 to 5', ['4/5', '3/5', '5 of 5']],
    ['so many out of ten', '1 to 10', ['8/10', '10 out of 10']],
    ['stars', 'stars', ['★★★★☆', '★★★', '5 stars']],
    ['percentages', 'percent', ['85%', '90 %']],
    ['numbers typed as text', '1 to 5', ['4', '3,5', '5']],
  ])('knows the scale by %s', (how, scale, cells) => {
    const header = how === 'what the header says' ? 'Vibe (1-10)' : 'Vibe';
    expect(scaled(['Name', header], ...cells.map((cell) => ['Ana', cell]))).toEqual([`${header}: ${scale}`]);
  });

  it('takes no marks of 0 and 1 for ratings', () => {
    expect(found(['Name', 'Vibe'], ['Ana', 1], ['Ben', 0], ['Cy', 1])).toEqual([]);
  });

  it('says which columns are read on another scale than from 1 to 5', () => {
    expect(remarks(['Name', 'Vibe'], ['Ana', 8], ['Ben', 10])).toEqual([
      'Candidates!B1: “Vibe” is read as ratings from 1 to 10; choose otherwise in Connect a tracker…',
    ]);
  });

  it('names a column of numbers that it leaves out', () => {
    expect(remarks(['Name', 'Vibe'], ['Ana', 840], ['Ben', 1000])).toEqual([
      'Candidates!B1: “Vibe” is not scored: its cells are not ratings on a known scale, such as from 1 to 5',
    ]);
  });

  it('names the second of two columns with one header', () => {
    expect(found(['Name', 'Vibe', 'vibe '], ['Ana', 3, 4])).toEqual(['Vibe']);
    expect(remarks(['Name', 'Vibe', 'vibe '], ['Ana', 3, 4])).toEqual([
      'Candidates!C1: “vibe” stands here a second time; only the first column is scored',
    ]);
  });

  it.each(['Rating', 'Overall score', 'Candidate rating', 'Score (1-5)'])(
    'calls a single rating of the whole Overall: %s',
    (header) => {
      expect(found(['Name', header], ['Ana', 4], ['Ben', 3])).toEqual(['Overall']);
    },
  );

  it('counts a rating of the whole beside ratings of single things, and says so', () => {
    const cells = [
      ['Name', 'Rating', 'Vibe'],
      ['Ana', 4, 3],
      ['Ben', 3, 5],
    ];
    expect(found(...cells)).toEqual(['Overall', 'Vibe']);
    expect(remarks(...cells)).toEqual([
      'Candidates!B1: “Rating” rates the whole candidate and counts like each single rating; to leave it out, choose “no rating” in Connect a tracker…',
    ]);
  });

  it.each(['Charm (1-7)', 'Charm (1-4)', 'Charm /20', 'Charm (1=best, 5=worst)'])(
    'does not score a column on a scale that is not known: %s',
    (header) => {
      const cells = [
        ['Name', header],
        ['Ana', 4],
        ['Ben', 1],
      ];
      expect(found(...cells)).toEqual([]);
      expect(remarks(...cells)[0]).toContain('it rates on a scale that is not known');
    },
  );

  it('does not score a column that sums up the others', () => {
    const cells = [
      ['Name', 'Skill', 'Charm', 'Total'],
      ['Ana', 4, 5, 9],
      ['Ben', 3, 2, 5],
    ];
    expect(found(...cells)).toEqual(['Skill', 'Charm']);
    expect(remarks(...cells)).toEqual([
      'Candidates!D1: “Total” sums up the other ratings and is not scored beside them',
    ]);
  });

  it('does not score a column that could be a field', () => {
    expect(found(['Name', 'Hiring Stage', 'Stage'], ['Ana', 2, 'Interview'], ['Ben', 3, 'Offer'])).toEqual([]);
  });

  it('takes ratings below a heading that counts nothing', () => {
    const cells = [
      ['Name', 'Interview', ''],
      ['', 'Dr. Kim', 'Manager'],
      ['Ana', 4, 5],
      ['Ben', 3, 4],
    ];
    expect(found(...cells)).toEqual(['Interview / Dr. Kim', 'Interview / Manager']);
  });

  it('names every column that plays no part', () => {
    expect(remarks(['Name', 'Charm', 'Zodiac'], ['Ana', 4, 'Leo'])).toEqual([
      'Candidates: columns that are not used: “Zodiac”',
    ]);
  });
});
