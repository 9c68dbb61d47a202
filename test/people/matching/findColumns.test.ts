import { candidates } from '../../../src/people/candidates';
import { findColumns, type List } from '../../../src/people/matching/findColumns';
import { staffList } from '../../../src/people/staffList';
import type { Cell } from '../../../src/workbook/cell';

function found(cells: readonly (readonly Cell[])[], more: Partial<List> = {}) {
  return findColumns({ sheet: 'List', cells, table: candidates, ...more });
}

function matched(...cells: readonly (readonly Cell[])[]): Readonly<Record<string, Cell | undefined>> {
  const { matches, headers } = found(cells);
  return Object.fromEntries(matches.map(({ key, place }) => [key, headers[place]]));
}

function remarks(...cells: readonly (readonly Cell[])[]): readonly string[] {
  return found(cells).remarks.map(String);
}

describe('findColumns', () => {
  it('goes by headers first', () => {
    expect(matched(['Applicant', 'E-mail', 'Status'], ['Ana Ruiz', 'ana@example.com', 'Interview'])).toEqual({
      name: 'Applicant',
      email: 'E-mail',
      stage: 'Status',
    });
  });

  it('goes by cells where a header says nothing: addresses, phone numbers, words for stages', () => {
    const row = (i: number, stage: string) => [`Ana ${i}`, `a${i}@example.com`, `(555) 555-010${i}`, stage];
    const list = [['Name', 'Foo', 'Bar', 'Baz'], row(1, 'Applied'), row(2, 'Interview'), row(3, 'Hired')];
    expect(matched(...list)).toEqual({ name: 'Name', email: 'Foo', phone: 'Bar', stage: 'Baz' });
    expect(remarks(...list)).toContain(
      'List!B1: “Foo” is taken for Email: 3 of 3 cells look like e-mail addresses; choose otherwise in Connect a tracker…',
    );
  });

  it('prefers cells that fit where two headers name one field, and says which is not used', () => {
    const list = [
      ['Name', 'Contact', 'Cell'],
      ['Ana', 'ana@example.com', '(555) 555-0100'],
      ['Ben', 'ben@example.com', '(555) 555-0101'],
      ['Cy', 'cy@example.com', '(555) 555-0102'],
    ];
    expect(matched(...list)).toEqual({ name: 'Name', email: 'Contact', phone: 'Cell' });
  });

  it('finds the best assignment of all columns, not of each alone', () => {
    expect(matched(['Name', 'Title', 'Job'], ['Ana', 'Receptionist', 'MA'])).toEqual({ name: 'Name', role: 'Job' });
    expect(matched(['Name', 'Title'], ['Ana', 'MA'])).toEqual({ name: 'Name', role: 'Title' });
  });

  it('names the second of two columns for one field', () => {
    expect(remarks(['Name', 'Status', 'Stage'], ['Ana', 'x', 'Interview'])).toEqual([
      'List!B1: “Status” could be Stage too; “Stage” is used',
    ]);
    expect(remarks(['Name', 'Name'], ['Ana', 'Ben'])).toEqual(['List!B1: “Name” could be Name too; “Name” is used']);
  });

  it('says how a whole name and its parts are used', () => {
    expect(remarks(['First Name', 'Last Name', 'Name'], ['Ana', 'Ruiz', 'Ana Ruiz'])).toEqual([
      'List!C1: “Name” is used for names; “First Name” and “Last Name” only where it is blank',
    ]);
  });

  it('names a column with cells and without a header', () => {
    expect(remarks(['Name', ''], ['Ana', 'why'])).toEqual([
      'List!B1: this column has no header and is not used; give it one if it should be',
    ]);
  });

  it('leaves protected data out of everything, and says why', () => {
    const list = [
      ['Name', 'Gender', 'DOB', 'Number'],
      ['Ana', 'F', '1990-01-02', '123-45-6789'],
      ['Ben', 'M', '1991-01-02', '123-45-6780'],
    ];
    expect(matched(...list)).toEqual({ name: 'Name' });
    expect(found(list).withheld.map(({ reason }) => reason.replace(/; it must.*/, ''))).toEqual([
      '“Gender” holds sex or gender',
      '“DOB” holds age',
      '“Number” holds social security numbers',
    ]);
  });

  it('is not taken in by what is about someone else', () => {
    const list = [
      'Company name',
      'Manager',
      'Emergency phone',
      'Reference email',
      'Interview date',
      'Last contact',
      'Name',
    ];
    expect(matched(list, ['Elm Clinic', 'Dana', '', '', '2026-11-02', '2026-11-03', 'Ana'])).toEqual({ name: 'Name' });
  });

  it('works with headers that are numbers or the names of built-in properties', () => {
    expect(matched(['__proto__', 'constructor', 'Name', 2024], ['a', 'b', 'Ana', 'd'])).toEqual({ name: 'Name' });
  });

  it('works with a header of 50,000 characters', () => {
    expect(matched(['x'.repeat(50_000), 'Name'], ['a', 'Ana'])).toEqual({ name: 'Name' });
  });

  it('lets the numbers of a list without names stand for them, and says so', () => {
    const list = [
      ['cand_id', 'Status'],
      ['A-1', 'Applied'],
      ['A-2', 'Hired'],
    ];
    expect(matched(...list)).toMatchObject({ name: 'cand_id' });
    expect(remarks(...list)).toContain(
      'List!A1: this list has no names; “cand_id” stands for them. Choose otherwise in Connect a tracker…',
    );
  });

  it('reads the dates of a column in the order that some of them tell', () => {
    expect(
      found([
        ['Name', 'Applied'],
        ['Ana', '03/04/2026'],
        ['Ben', '13/02/2026'],
      ]).orders,
    ).toEqual({ applied: 'day first' });
  });

  it('asks the locale where dates can be read two ways, and says so', () => {
    const list = [
      ['Name', 'Applied'],
      ['Ana', '03/04/2026'],
    ];
    const { orders, problems } = found(list, { localeOrder: () => 'day first' });
    expect(orders).toEqual({ applied: 'day first' });
    expect(problems.map(String)).toEqual([
      'List!B1: dates of Applied such as 03/04/2026 are read with the day first, as this spreadsheet’s locale has them',
    ]);
  });

  it('does not ask the locale where no date needs it', () => {
    const localeOrder = () => {
      throw new Error('asked');
    };
    expect(
      found(
        [
          ['Name', 'Applied'],
          ['Ana', '2026-03-04'],
          ['Ben', 'May 3, 2026'],
        ],
        { localeOrder },
      ).orders,
    ).toEqual({});
  });
});

describe('findColumns of a staff list', () => {
  const staffColumns = (headers: readonly Cell[], ...rows: readonly (readonly Cell[])[]) => {
    const { matches, withheld } = found([headers, ...rows], { table: staffList });
    return { taken: matches.map(({ key, place }) => `${key} = ${headers[place]}`), withheld: withheld.length };
  };

  it('knows what its own people are paid, which a tracker leaves out', () => {
    expect(staffColumns(['Name', 'Current salary'], ['Ana Ruiz', 62_000])).toEqual({
      taken: ['name = Name', 'pay = Current salary'],
      withheld: 0,
    });
    expect(matched(['Name', 'Current salary'], ['Ana Ruiz', 62_000])).toEqual({ name: 'Name' });
  });

  it('prefers the address at work where there are two', () => {
    const row = ['Ana Ruiz', 'ana@example.com', 'a.ruiz@example.com'];
    expect(staffColumns(['Name', 'Personal email', 'Work email'], row).taken).toContain('email = Work email');
  });

  it('takes a column of yes and no for the status, and one of days for the end', () => {
    expect(staffColumns(['Name', 'Terminated'], ['Ana Ruiz', 'Yes'], ['Ben Ito', 'No']).taken).toContain(
      'status = Terminated',
    );
    expect(staffColumns(['Name', 'Terminated'], ['Ana Ruiz', '2025-03-14'], ['Ben Ito', '']).taken).toContain(
      'end = Terminated',
    );
  });
});
