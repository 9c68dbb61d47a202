import { spellRow } from '../../../src/people/spells/spellRow';
import { staffList } from '../../../src/people/staffList';
import type { Cell } from '../../../src/workbook/cell';
import { reading } from '../../hiring/practice';
import { TODAY } from './staffOf';

/** Ana as a row of a list; a test says which columns there are. */
function row(cells: Readonly<Record<string, Cell>>) {
  const given = { Name: 'Ana Ruiz', ...cells };
  const list = reading(staffList, [Object.keys(given), Object.values(given)]);
  const [first] = list.rows;
  if (!first) throw new Error('no row');
  const { spell, problems } = spellRow(list, first, 'Ana Ruiz', TODAY);
  return { ...spell, problems: problems.map(({ cell, message }) => `${cell}: ${message}`) };
}

describe('the dates of a row', () => {
  it('are a spell from the first day to the last', () => {
    const left = row({ 'Hire date': '3/2/2020', 'Term date': '2022-06-30' });
    expect(left).toMatchObject({ start: '2020-03-02', end: '2022-06-30', isHere: false, hasLeft: true, isDated: true });
    expect(left.problems).toEqual([]);
    const here = row({ 'Hire date': '3/2/20', 'Term date': '' });
    expect(here).toMatchObject({ start: '2020-03-02', end: undefined, isHere: true, hasLeft: false, isDated: true });
    expect(here.problems).toEqual([]);
  });

  it('are gone on the last day, and here on the one before', () => {
    expect(row({ Start: '2020-03-02', End: TODAY }).isHere).toBe(false);
    expect(row({ Start: '2020-03-02', End: '2026-12-08' })).toMatchObject({ isHere: true, isDated: true });
  });

  it('do not count where the end comes first', () => {
    expect(row({ Start: '2022-06-30', End: '2020-03-02' })).toMatchObject({
      ...{ end: undefined, isHere: false, hasLeft: true, isDated: false },
      problems: ['C2: End 3/2/2020 comes before Start 6/30/2022: the row is not counted where time is needed'],
    });
  });

  it('are to come after today, and a far year may be a slip', () => {
    expect(row({ Start: '2027-01-04' })).toMatchObject({
      start: '2027-01-04',
      isHere: false,
      problems: ['B2: Ana Ruiz starts on 1/4/2027, after today: counted from then on'],
    });
    expect(row({ Start: '2062-01-04' }).problems).toEqual([
      'B2: Ana Ruiz starts on 1/4/2062, after today: counted from then on. If the year is a slip, type all four digits',
    ]);
  });

  it('are of the last century where two digits would be far ahead', () => {
    expect(row({ Start: '3/2/98', End: '5/1/99' })).toMatchObject({
      start: '1998-03-02',
      end: '1999-05-01',
      isHere: false,
    });
    expect(row({ Start: '3/2/24', End: '6/30/28' })).toMatchObject({ end: '2028-06-30', isHere: true });
  });

  it.each(['12/31/9999', '9999-12-31', '1/1/1900', '12/31/2999', '00/00/0000', 0])('have no end by %s', (End) => {
    const found = row({ Start: '2020-03-02', End });
    expect(found).toMatchObject({ end: undefined, isHere: true, isDated: true });
    expect(found.problems).toEqual([expect.stringContaining('is no last day: the person counts as still here')]);
  });

  it('have no end by words for being here', () => {
    expect(row({ Start: '2020-03-02', End: 'Present' })).toMatchObject({ isHere: true, isDated: true, problems: [] });
  });

  it('do not count where the end can’t be read', () => {
    const unread = row({ Start: '2020-03-02', End: 'in May' });
    expect(unread).toMatchObject({ isHere: false, hasLeft: undefined, isDated: false });
    const status = (Status: string) => row({ Start: '2020-03-02', End: '#N/A', Status });
    expect(status('Active')).toMatchObject({ isHere: true, hasLeft: false, isDated: false });
    expect(status('Terminated')).toMatchObject({ isHere: false, hasLeft: true, isDated: false });
    expect(status('Terminated').problems).toEqual(['C2: #N/A is not a date; type it like Mar 14, 2026']);
  });

  it.each(['', 'TBD'])('count in headcount where Start is “%s”', (Start) => {
    expect(row({ Start, End: '' })).toMatchObject({
      isHere: true,
      isDated: false,
      problems: ['B2: Start is blank: the person counts in headcount and pay, not where time is needed'],
    });
  });

  it('are not called blank where Start can’t be read', () => {
    expect(row({ Start: 'soon', End: '2024-03-01' })).toMatchObject({ isHere: false, isDated: false, problems: [] });
  });

  it('count as a leaving without a start', () => {
    expect(row({ Start: '', End: '2024-03-01' }).problems).toEqual([
      'B2: left on 3/1/2024, but Start is blank: the row is not counted where time is needed',
    ]);
  });
});

describe('the status of a row', () => {
  it('says who is gone where there is no End', () => {
    expect(row({ Status: 'Terminated' })).toMatchObject({ isHere: false, isDated: false, problems: [] });
    expect(row({ Attrition: 'No' })).toMatchObject({ isHere: true, problems: [] });
    expect(row({ Attrition: 'Yes' })).toMatchObject({ isHere: false, hasLeft: true });
    expect(row({ Active: true }).isHere).toBe(true);
  });

  it('is named where someone is gone and End is blank', () => {
    expect(row({ Start: '2020-03-02', End: '', Status: 'Terminated' })).toMatchObject({
      isHere: false,
      isDated: false,
      problems: [
        'D2: "Terminated", but End is blank: the person left on an unknown day, which no turnover counts. Write the last day into End',
      ],
    });
  });

  it('gives way to End where they do not go together', () => {
    expect(row({ Start: '2020-03-02', End: '2022-06-30', Status: 'Active' })).toMatchObject({
      isHere: false,
      isDated: true,
      problems: ['D2: the status "Active" does not go with End 6/30/2022: End counts'],
    });
  });

  it('tells the kind of leaving where nothing else does', () => {
    expect(row({ Status: 'Voluntarily Terminated' }).kind).toBe('voluntary');
    expect(row({ 'Leaving reason': 'Retired', 'Leaving kind': '' }).kind).toBe('other');
    expect(row({ 'Leaving reason': 'Resigned', 'Leaving kind': 'Involuntary' }).kind).toBe('involuntary');
  });
});

describe('the pay of a row', () => {
  it.each([
    [{ 'Hourly rate': '$21.50' }, { amount: 21.5, basis: 'hour' }],
    [{ 'Annual salary': 62_000 }, { amount: 62_000, basis: 'year' }],
    [{ MonthlyIncome: 5993 }, { amount: 71_916, basis: 'year' }],
    [{ 'Monthly salary': '$4,500.00' }, { amount: 54_000, basis: 'year' }],
    [
      { 'Pay rate': 4500, 'Pay type': 'Monthly' },
      { amount: 54_000, basis: 'year' },
    ],
    [
      { 'Pay rate': 150, 'Pay type': 'Hourly' },
      { amount: 150, basis: 'hour' },
    ],
  ])('is read in %j', (cells, pay) => {
    expect(row(cells)).toMatchObject({ pay, problems: [] });
  });

  it('is left out and named where it is not told for which time it is', () => {
    expect(row({ 'Pay rate': 2403.85, 'Pay type': 'Salary' })).toMatchObject({
      pay: undefined,
      problems: [
        'B2: 2403.85: by the hour or by the year? Write the pay of an hour or of a year, and hour or year into Pay basis; the pay is left out',
      ],
    });
  });

  it.each(['lots', '$20 to $25', '($21)', '-21'])('needs one amount: %s is none', (Pay) => {
    expect(row({ Pay })).toMatchObject({
      pay: undefined,
      problems: [`B2: "${Pay}" can’t be read as Pay; it needs one amount, such as 21.50 or $62,000`],
    });
  });

  it('is a blank where it is 0', () => {
    expect(row({ Pay: 0 })).toMatchObject({ pay: undefined, problems: ['B2: a pay of 0 is taken for a blank'] });
    expect(row({ Pay: '' })).toMatchObject({ pay: undefined, problems: [] });
  });
});
