import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell';
import { type Cells, staffOf, TODAY } from './staffOf';

const HEADERS = ['Name', 'Employee ID', 'Job title', 'Location', 'Hire date', 'Termination date', 'Status', 'Pay rate'];
const OWN_HEADERS = ['Staff ID', 'Name', 'Email', 'Role', 'Site', 'Start', 'End'];
const ANA = ['Ruiz, Ana M', 'E-1', 'MA', 'Elm St', '2020-03-02', '', 'Active', 21.5];
const BEN = ['Ito, Ben', 'E-2', 'Biller', 'Elm St ', '2021-01-11', '2025-06-30', 'Terminated', 23];

/** Somebody with a word in Status. */
function seasonal(i: number, status: string): readonly Cell[] {
  return [`Cy Moss${'abc'[i]}`, '', 'MA', 'Elm St', '2021-01-11', '', status, ''];
}

describe('the spells of the practice', () => {
  it('are those of the list', () => {
    const { spells, lacks, toCome } = staffOf({ list: [HEADERS, ANA, BEN] });
    expect(spells.map(({ name, isHere }) => [name, isHere])).toEqual([
      ['Ruiz, Ana M', true],
      ['Ito, Ben', false],
    ]);
    expect([lacks, toCome]).toEqual([undefined, 0]);
  });

  it('are those of Staff where there is no list', () => {
    const own = [OWN_HEADERS, ['S-1', 'Ana Ruiz', '', 'MA', 'Elm St', '2020-03-02', '']];
    expect(staffOf({ own })).toMatchObject({ spells: [{ sheet: 'Staff', name: 'Ana Ruiz' }], lacks: undefined });
  });

  it('are none where there is neither', () => {
    expect(staffOf({})).toEqual({ spells: [], problems: [], lacks: 'nobody has started yet', toCome: 0 });
  });

  it('count once who stands in both, whatever the initial, the ID and the address', () => {
    const own = [OWN_HEADERS, ['S-1', 'Ana Ruiz', 'ana@example.com', 'MA', 'Elm St', '2020-03-09', '']];
    const { spells, problems } = staffOf({ list: [HEADERS, ANA], own });
    expect(spells).toMatchObject([{ sheet: 'Staff list', row: 2 }]);
    expect(problems).toEqual([]);
  });

  it('count once who is to come in both, and say it of the list', () => {
    const list = [HEADERS, ['Cy Moss', '', 'MA', 'Elm St', '2027-01-04', '', '', '']];
    const own = [OWN_HEADERS, ['S-3', 'Cy Moss', '', 'MA', 'Elm St', '2027-01-04', '']];
    const { spells, toCome, problems } = staffOf({ list, own });
    expect([spells, toCome]).toEqual([[], 1]);
    expect(problems).toEqual(['Staff list!E2: Cy Moss starts on 1/4/2027, after today: counted from then on']);
  });

  it.each([
    ['2026-12-11', '2026-12-14'],
    ['2026-12-01', '2026-12-17'],
  ])('have somebody as here who has a transfer on %s that goes on %s, and say nothing of it', (end, start) => {
    const list = [
      ['Name', 'Role', 'Start', 'End', 'Leaving reason'],
      ['Ana Ruiz', 'MA', '2020-01-01', end, 'Transfer'],
      ['Ana Ruiz', 'Biller', start, '', ''],
    ];
    const { spells, toCome, problems } = staffOf({ list });
    expect(spells).toMatchObject([{ role: 'MA', start: '2020-01-01', end: undefined, isHere: true, isDated: true }]);
    expect([toCome, problems]).toEqual([0, []]);
  });

  it('do not count as to start later who is here already', () => {
    const own = [OWN_HEADERS, ['S-1', 'Ana Ruiz', '', 'Biller', 'Elm St', '2027-01-04', '']];
    const { spells, toCome } = staffOf({ list: [HEADERS, ANA], own });
    expect([spells.map(({ role }) => role), toCome]).toEqual([['MA'], 0]);
  });

  it('have a leaver with a kind and without a next row, whatever the reason says', () => {
    const list = [
      ['Name', 'Start', 'End', 'Leaving reason', 'Leaving kind'],
      ['Ana Ruiz', '2020-03-02', '2025-06-30', 'Transferred schools', 'Voluntary'],
    ];
    expect(staffOf({ list })).toMatchObject({ spells: [{ hasLeft: true, isDated: true }], problems: [] });
  });

  it('spell a role and a site in one way, on both tabs', () => {
    const list = [HEADERS, ANA, [...BEN.slice(0, 2), 'ma', 'ELM ST', ...BEN.slice(4)]];
    const own = [OWN_HEADERS, ['S-3', 'Cy Moss', '', 'ma', 'Elm St', '2026-03-02', '']];
    const { spells, problems } = staffOf({ list, own });
    expect(spells.map(({ role, site }) => `${role} at ${site}`)).toEqual(Array(3).fill('ma at Elm St'));
    expect(problems).toEqual([
      'Staff list!C2: “MA” is counted as “ma” (1 row)',
      'Staff list!D3: “ELM ST” is counted as “Elm St” (1 row)',
    ]);
  });

  it('are two of one person who came back', () => {
    const back = [...BEN.slice(0, 4), '2026-02-02', '', 'Active', 25];
    const [first, second] = staffOf({ list: [HEADERS, BEN, back] }).spells;
    expect(first?.person).toBe(second?.person);
  });

  it('name rows that say the same and rows that overlap', () => {
    const other = [...ANA.slice(0, 4), '2022-05-02', '', 'Active', 24];
    const { spells, problems } = staffOf({ list: [HEADERS, ANA, ANA, other] });
    expect(spells).toMatchObject([{ start: '2020-03-02', pay: { amount: 24 } }]);
    expect(problems).toEqual([
      'Staff list!A3: this row says the same as row 2 and is left out',
      'Staff list!A4: the time of this row overlaps that of row 2, for the same person: they count as one spell. Write an End into the older row or delete one; if they are two people, give each an e-mail address or an ID',
    ]);
  });

  it('name a move to nowhere', () => {
    const list = [
      ['Name', 'Start', 'End', 'Leaving reason'],
      ['Ana Ruiz', '2020-03-02', '2025-06-30', 'Transferred'],
    ];
    expect(staffOf({ list })).toMatchObject({
      spells: [],
      problems: [
        'Staff list!A2: the reason says that the person moved within the practice, but no row goes on from there: the row counts neither as here nor as a leaver',
      ],
    });
  });

  it('have headcount and pay without a column of starts', () => {
    const list = [
      ['Employee', 'Attrition', 'MonthlyIncome'],
      ['Ana Ruiz', 'No', 5993],
      ['Ben Ito', 'Yes', 5130],
    ];
    const { spells, lacks, problems } = staffOf({ list });
    expect(spells.map(({ isHere, pay }) => [isHere, pay?.amount])).toEqual([
      [true, 71_916],
      [false, 61_560],
    ]);
    expect([lacks, problems]).toEqual(['no columns Start and End', []]);
  });

  it.each([
    [['Name', 'Hire date', 'Status'], ['Ana Ruiz', '2020-03-02', 'Active'], 'no column End'],
    [['Name', 'Term date', 'Status'], ['Ana Ruiz', '', 'Active'], 'no column Start'],
    [['Name', 'Hire date', 'Term date'], ['Ana Ruiz', 'soon', ''], 'no readable Start'],
    [['Name', 'Hire date', 'Term date'], ['Ana Ruiz', '2020-03-02', '#N/A'], 'no days that can be counted'],
  ])('tell nothing of turnover by %j', (headers, row, lacks) => {
    expect(staffOf({ list: [headers, row] }).lacks).toBe(lacks);
  });

  it('name each word of Status that is not understood once, and count those people as here', () => {
    const list = [HEADERS, ANA, ...['Seasonal', 'seasonal ', 'W-2'].map((word, i) => seasonal(i, word))];
    const { spells, problems } = staffOf({ list });
    expect(spells.map(({ isHere }) => isHere)).toEqual([true, true, true, true]);
    expect(problems).toEqual([
      'Staff list!G3: the status "Seasonal" is not understood (2 rows): where End is blank, the person counts as here',
      'Staff list!G5: the status "W-2" is not understood (1 row): where End is blank, the person counts as here',
    ]);
  });

  it('say one thing of an End that can’t be read, an error value too', () => {
    const unread = (End: string) => staffOf({ list: [HEADERS, [...ANA.slice(0, 5), End, '', '']] }).problems;
    expect(unread('in May')).toEqual([
      'Staff list!F2: "in May" is not a date; type it like Mar 14, 2026: the person counts neither as here nor as a leaver until it is mended',
    ]);
    expect(unread('#N/A')).toEqual([
      'Staff list!F2: #N/A is not a date; type it like Mar 14, 2026: the person counts neither as here nor as a leaver until it is mended',
    ]);
  });

  it('name a day before 1950 as such', () => {
    expect(staffOf({ list: [HEADERS, [...ANA.slice(0, 4), '3/2/1948', '', '', '']] }).problems).toEqual([
      'Staff list!E2: "3/2/1948" is before 1950, from which dates count',
    ]);
  });

  it('name bad cells, and the rest of the row counts', () => {
    const { spells, problems } = staffOf({
      list: [HEADERS, ['Ana Ruiz', '', 'MA', 'Elm St', '2020-03-02', '', 'Active', 'lots']],
    });
    expect(spells).toMatchObject([{ isHere: true, pay: undefined }]);
    expect(problems).toEqual([
      'Staff list!H2: "lots" can’t be read as Pay; it needs one amount, such as 21.50 or $62,000',
    ]);
  });

  it('say of one cell one thing', () => {
    const { problems } = staffOf({ list: [HEADERS, [...ANA.slice(0, 5), '12/31/9999', '', '']] });
    expect(problems).toEqual([
      'Staff list!F2: "12/31/9999" is no last day: the person counts as still here. Leave End blank',
    ]);
  });
});

const anyDate = fc.oneof(
  fc.nat({ max: 3000 }).map((days) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10)),
  fc.constantFrom('', '', 'soon', '12/31/9999', '3/2/98', TODAY, 0),
);
const anyRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.constantFrom('Ana Ruiz', 'Ana Ruiz', 'Ruiz, Ana', 'Ben Ito', 'Cy Moss', 'Ana B. Ruiz', ''),
  fc.constantFrom('', '', 'E-1', 'E-2', 'E-3'),
  fc.constantFrom('MA', 'MA ', 'Biller'),
  fc.constantFrom('Elm St', 'elm st', ''),
  anyDate,
  anyDate,
  fc.constantFrom('', 'Active', 'Terminated', 'Leave', 'Yes'),
  fc.constantFrom<Cell>('', 21.5, '$62,000', 0, -1, 'DOE', 2403.85, '4500'),
);
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 12 });

/** Spells without what the order of the rows gives them. */
function seen(list: Cells) {
  const { spells, toCome, lacks } = staffOf({ list });
  return { toCome, lacks, spells: spells.map((each) => JSON.stringify({ ...each, row: 0, person: 0 })).sort() };
}

describe('whatever stands in the rows', () => {
  it('their order changes nothing', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(seen([HEADERS, ...shuffled])).toEqual(seen([HEADERS, ...rows]));
        },
      ),
    );
  });

  it('a blank row and a row of totals change nothing', () => {
    const blank = HEADERS.map(() => '');
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, at) => {
        const place = at % (rows.length + 1);
        const total = ['Total', '', '', '', '', '', '', 123.5];
        const more = [...rows.slice(0, place), blank, total, ...rows.slice(place)];
        expect(seen([HEADERS, ...more])).toEqual(seen([HEADERS, ...rows]));
      }),
    );
  });

  it('no row is lost: it is a spell, within one, to come, or named', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { spells, problems } = staffOf({ list: [HEADERS, ...rows] });
        const named = new Set(problems.map((problem) => Number(/![A-Z]+(\d+):/.exec(problem)?.[1])));
        const own = new Set(spells.map(({ row }) => row));
        for (const [i, [, , , , start = '', end = '']] of rows.entries()) {
          const isWithin = spells.some(
            (each) =>
              (each.start ?? '') <= String(start) &&
              (each.end === undefined || (end !== '' && each.end >= String(end))),
          );
          expect(own.has(i + 2) || named.has(i + 2) || isWithin).toBe(true);
        }
      }),
    );
  });

  it('two copies with other blanks, capitals of headers and a byte-order mark are the same', () => {
    const typed = ([first = '', ...others]: readonly Cell[]) =>
      [`\ufeff${first}`, ...others].map((header) => ` ${String(header).toUpperCase()}  `);
    const padded = (cell: Cell) => (typeof cell === 'string' && cell !== '' ? ` ${cell}\u00a0` : cell);
    fc.assert(
      fc.property(anyRows, (rows) => {
        const trimmed = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)));
        const copy = [typed(HEADERS), ...trimmed.map((row) => row.map(padded))];
        expect(seen(copy).spells).toEqual(seen([HEADERS, ...trimmed]).spells);
      }),
    );
  });
});
