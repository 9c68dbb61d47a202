import { headerRows } from '../../../src/people/matching/headerRows';

const NOTHING = new Set<string>();
const KNOWN = {
  fields: new Set(['name', 'role', 'stage', 'email', 'candidate', 'applied']),
  names: new Set(['name', 'candidate']),
  own: new Set(['candidate id']),
  remembered: NOTHING,
};

describe('headerRows', () => {
  it('finds the headers below title rows', () => {
    const rows = headerRows(
      [
        ['Candidate tracker 2026', ''],
        ['', ''],
        ['Name', 'Role'],
        ['A', 'MA'],
      ],
      KNOWN,
    );
    expect(rows).toEqual({ row: 3, headers: ['Name', 'Role'], isMissing: false });
  });

  it('joins a group of columns with the headers below it', () => {
    const rows = headerRows(
      [
        ['Name', 'Ratings', '', ''],
        ['', 'Attitude', 'Skill', 'EHR'],
        ['A', 3, 4, 5],
      ],
      KNOWN,
    );
    expect(rows.row).toBe(2);
    expect(rows.headers).toEqual(['Name', 'Ratings / Attitude', 'Ratings / Skill', 'Ratings / EHR']);
  });

  it('takes the first row with several words where no header is known', () => {
    expect(headerRows([['Our list'], ['Foo', 'Bar'], ['a', 'b']], KNOWN).row).toBe(2);
  });

  it('says when the first row is a candidate already', () => {
    expect(
      headerRows(
        [
          ['Ana Ruiz', 'ana@example.com'],
          ['Ben Ito', 'ben@example.com'],
        ],
        KNOWN,
      ).isMissing,
    ).toBe(true);
  });

  it('is not taken in by a row with a word that could be a header', () => {
    expect(
      headerRows(
        [
          ['Person', 'Where'],
          ['Ana', 'Applied'],
        ],
        KNOWN,
      ).row,
    ).toBe(1);
  });

  it('keeps to the headers of the list as it was connected', () => {
    const known = { ...KNOWN, remembered: new Set(['wer', 'wo', 'was']) };
    expect(
      headerRows(
        [
          ['Wer', 'Wo', 'Was'],
          ['Name', 'Role', 'Stage'],
        ],
        known,
      ).row,
    ).toBe(1);
  });

  it('puts no group above what the add-on added', () => {
    const rows = headerRows(
      [
        ['Name', 'Ratings', '', ''],
        ['', 'Skill', 'EHR', 'Candidate ID'],
        ['A', 3, 4, 'C-1'],
      ],
      KNOWN,
    );
    expect(rows.headers).toEqual(['Name', 'Ratings / Skill', 'Ratings / EHR', 'Candidate ID']);
  });

  it('looks no further than the tenth row', () => {
    const title = Array.from({ length: 10 }, () => ['']);
    expect(headerRows([...title, ['Name', 'Role']], KNOWN).row).toBe(1);
  });
});
