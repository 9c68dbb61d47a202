import { whatIf } from '../../src/hiring/whatIf';
import type { Cell } from '../../src/workbook/cell';
import type { Edit, EditedRow } from '../../src/workbook/edit';

const COMPETENCIES = ['Teamwork', 'Systems', 'Remark', 'Weight: Teamwork', 'Weight: Systems'];
const headers = ['Candidate', 'Score', 'Flags', 'Candidate ID', ...COMPETENCIES];
const [FLAGS, ID, TEAMWORK, SYSTEMS, WEIGHT] = [2, 3, 4, 5, 7];

/** Ana’s row of a Pipeline with live scores: Teamwork 5, Systems 4; by header what is other than that. */
function ana(
  values: Readonly<Record<string, Cell>> = {},
  { notes = {}, formulas = {} }: Partial<Record<'notes' | 'formulas', Readonly<Record<string, string>>>> = {},
): EditedRow {
  const usual: Readonly<Record<string, Cell>> = { Candidate: 'Ana', 'Candidate ID': 'c1', Teamwork: 5, Systems: 4 };
  const live: Readonly<Record<string, string>> = { Score: '=1', 'Weight: Teamwork': '=2', 'Weight: Systems': '=3' };
  return {
    row: 2,
    values: headers.map((header) => ({ ...usual, ...values })[header] ?? ''),
    formulas: headers.map((header) => ({ ...live, ...formulas })[header] ?? ''),
    notes: headers.map((header) => notes[header] ?? ''),
  };
}

/** Teamwork was edited, and held 3.5 before. */
function edit(row: EditedRow, more: Partial<Edit> = {}): Edit {
  const span = { first: TEAMWORK, last: TEAMWORK };
  return { headers, span, rows: [row], before: 3.5, today: '2026-11-20', ...more };
}

const marks = (row: EditedRow, more: Partial<Edit> = {}) => whatIf.marks(edit(row, more));
const flag = (cell: string) => ({ row: 2, place: FLAGS, cell });
const note = (text: string, place = TEAMWORK) => ({ row: 2, place, note: text && `${text}\n(Refresh puts it back.)` });

const WAS = 'Tried out on 11/20/2026: the recorded rating of Ana for Teamwork was 3.5.';
const MARKED = { Flags: 'What-if rating: Teamwork' };
const NOTED = { notes: { Teamwork: note(WAS).note } };

describe('a rating that is typed into Pipeline', () => {
  it('gets a note with the recorded rating, and a flag', () => {
    expect(marks(ana())).toEqual([flag('What-if rating: Teamwork'), note(WAS)]);
  });

  it('is flagged after what is in Flags already', () => {
    expect(marks(ana({ Flags: 'Only 50% rated' }))[0]).toEqual(flag('Only 50% rated; What-if rating: Teamwork'));
  });

  it('keeps the first recorded rating, and its one flag, when another is typed', () => {
    expect(marks(ana({ ...MARKED, Teamwork: 2 }, NOTED), { before: 5 })).toEqual([]);
  });

  it('loses its mark when the recorded rating is typed', () => {
    expect(marks(ana({ Flags: 'A; What-if rating: Teamwork; B', Teamwork: 3.5 }, NOTED), { before: 5 })).toEqual([
      flag('A; B'),
      note(''),
    ]);
  });

  it('loses its mark also when an undo put the recorded rating back', () => {
    expect(marks(ana({ ...MARKED, Teamwork: 3.5 }, NOTED), { before: undefined })).toEqual([flag(''), note('')]);
  });

  it('is the recorded rating when it is the same to the four decimals that the note shows', () => {
    const thirds = { notes: { Teamwork: note(WAS.replace('3.5', '3.3333')).note } };
    expect(marks(ana({ ...MARKED, Teamwork: 10 / 3 }, thirds), { before: 5 })).toHaveLength(2);
    expect(marks(ana({ ...MARKED, Teamwork: 3.3 }, thirds), { before: 5 })).toEqual([]);
  });

  it('gets no mark where the recorded rating is typed over itself', () => {
    expect(marks(ana({ Teamwork: 3.5 }))).toEqual([]);
  });

  it('says that a candidate was not rated', () => {
    expect(marks(ana(), { before: '' })[1]).toEqual(note(WAS.replace('3.5', 'blank')));
  });

  it('says that a candidate was not asked, and is no what-if when that is typed again', () => {
    const notAsked = note(WAS.replace('3.5', 'Not asked'));
    expect(marks(ana(), { before: 'Not asked' })[1]).toEqual(notAsked);
    const noted = { notes: { Teamwork: notAsked.note } };
    expect(marks(ana({ ...MARKED, Teamwork: 'Not asked' }, noted), { before: 5 })).toEqual([flag(''), note('')]);
  });

  it('is a what-if when it is blank, too', () => {
    expect(marks(ana({ Teamwork: '' }))).toEqual([flag('What-if rating: Teamwork'), note(WAS)]);
    expect(marks(ana({ Teamwork: '' }), { before: '' })).toEqual([]);
  });

  it.each([
    ['good', '"good"'],
    [7, '7'],
    [0, '0'],
    [true, 'true'],
    ['2026-01-02', '"2026-01-02"'],
  ])('says of %j that it is no rating', (typed, named) => {
    expect(marks(ana({ Teamwork: typed }))[1]).toEqual(note(`${WAS} ${named} is not a rating from 1 to 5.`));
  });

  it('says nothing against words for a missing rating', () => {
    expect(marks(ana({ Teamwork: 'Not asked' }))[1]).toEqual(note(WAS));
  });

  it('is a what-if as a formula, whatever it comes to', () => {
    expect(marks(ana({ Teamwork: 3.5 }, { formulas: { Teamwork: '=7/2' } }))).toHaveLength(2);
  });

  it('leaves a note of the user’s on the cell alone', () => {
    expect(marks(ana({}, { notes: { Teamwork: 'ask her boss' } }))).toEqual([flag('What-if rating: Teamwork')]);
    expect(marks(ana({ Teamwork: 3.5, ...MARKED }, { notes: { Teamwork: 'ask her boss' } }))).toEqual([]);
  });

  it('takes nothing from a note that was pasted from another candidate', () => {
    const pasted = { notes: { Teamwork: note(WAS.replace('Ana', 'Ben')).note } };
    expect(marks(ana({ Teamwork: 3.5 }, pasted), { before: undefined })).toEqual([
      flag('What-if rating: Teamwork'),
      note('Tried out on 11/20/2026 in place of the recorded rating.'),
    ]);
  });
});

describe('a block of what-ifs', () => {
  const span = { first: TEAMWORK, last: WEIGHT };

  it('is marked cell by cell, without what nobody knows', () => {
    expect(marks(ana({ 'Weight: Teamwork': 9 }), { span, before: undefined })).toEqual([
      flag('What-if rating: Teamwork; What-if rating: Systems'),
      note('Tried out on 11/20/2026 in place of the recorded rating.'),
      note('Tried out on 11/20/2026 in place of the recorded rating.', SYSTEMS),
    ]);
  });

  it('skips rows that are no candidate’s, and those of candidates who are gone', () => {
    const rows = [ana({ 'Candidate ID': '' }), ana({ Flags: 'No longer in your list' })];
    expect(marks(ana(), { span, rows, before: undefined })).toEqual([]);
  });

  it('changes none of what it was given', () => {
    const row = Object.freeze(ana());
    for (const list of [row.values, row.formulas, row.notes]) Object.freeze(list);
    expect(marks(row, { span })).not.toEqual([]);
  });
});

describe('a weight', () => {
  const weight = (row: EditedRow) => marks(row, { span: { first: WEIGHT, last: WEIGHT }, before: undefined });

  it('is marked when its formula was typed over', () => {
    expect(weight(ana({ 'Weight: Teamwork': 9 }, { formulas: { 'Weight: Teamwork': '' } }))).toEqual([
      flag('Weight typed over: Teamwork'),
      note('Typed over on 11/20/2026; it follows Competencies no more.', WEIGHT),
    ]);
  });

  it('loses its mark when the formula is there again', () => {
    const marked = {
      notes: { 'Weight: Teamwork': note('Typed over on 11/20/2026; it follows Competencies no more.').note },
    };
    expect(weight(ana({ Flags: 'Weight typed over: Teamwork' }, marked))).toEqual([flag(''), note('', WEIGHT)]);
  });
});

describe('a score that is a value', () => {
  const still = { formulas: { Score: '' } };

  it('is said not to follow, once, as long as anything is tried out', () => {
    const said = 'What-if rating: Teamwork; Score is a value here and does not follow';
    expect(marks(ana({}, still))[0]).toEqual(flag(said));
    expect(marks(ana({ Flags: said, Teamwork: 2 }, { ...still, ...NOTED }))).toEqual([]);
    expect(marks(ana({ Flags: said, Teamwork: 3.5 }, { ...still, ...NOTED }))[0]).toEqual(flag(''));
  });
});

describe('an edit of Pipeline', () => {
  it.each([
    ['a rating', TEAMWORK, TEAMWORK, true],
    ['a weight', WEIGHT, WEIGHT, true],
    ['the user’s own column', 6, 6, false],
    ['Flags', FLAGS, FLAGS, false],
    ['a block with some ratings', SYSTEMS, 6, true],
    ['whole rows, as sorting does', 0, headers.length - 1, false],
    ['ratings with their Candidate ID', ID, TEAMWORK, false],
  ])('of %s concerns what-ifs or not', (_, first, last, isOurs) => {
    expect(whatIf.concerns(headers, { first, last })).toBe(isOurs);
  });

  it('finds competencies also where a header was typed with other capitals', () => {
    const other = headers.map((header) => (header === 'Teamwork' ? 'TEAMWORK ' : header));
    expect(whatIf.concerns(other, { first: TEAMWORK, last: TEAMWORK })).toBe(true);
  });

  it('marks competencies with a semicolon in their name once', () => {
    const odd = headers.map((header) => header.replace('Teamwork', 'Tact; calm'));
    const flagged = { Flags: 'A; What-if rating: Tact; calm' };
    const was = note(WAS.replace('Teamwork', 'Tact; calm')).note;
    const row = ana(flagged, { notes: { Teamwork: was } });
    expect(whatIf.marks(edit(row, { headers: odd }))).toEqual([]);
    const back = ana({ ...flagged, Teamwork: 3.5 }, { notes: { Teamwork: was } });
    expect(whatIf.marks(edit(back, { headers: odd }))).toEqual([flag('A'), note('')]);
  });

  it('brings about nothing where Flags is gone', () => {
    expect(marks(ana(), { headers: headers.map((header) => (header === 'Flags' ? 'Hints' : header)) })).toEqual([]);
  });
});
