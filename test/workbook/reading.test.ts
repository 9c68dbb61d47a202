import { validation } from '../../src/google/validation';
import { choice, day, number, text } from '../../src/workbook/columns';
import { matchColumns, readTable } from '../../src/workbook/reading';
import { table } from '../../src/workbook/table';

const steps = table({
  name: 'Steps',
  about: 'For these tests.',
  key: ['step'],
  columns: {
    step: text('Step', { note: 'A step.', also: ['What'] }),
    kind: choice('Kind', ['active', 'hired'], { note: 'Its kind.' }),
    days: number('Days', { note: 'Days allowed.', least: 0, most: 90 }),
    since: day('Since', { note: 'The first day.' }),
  },
});

function read(...cells: readonly (readonly (string | number | boolean)[])[]) {
  return readTable(steps, { name: 'My steps', cells }, validation());
}

describe('readTable', () => {
  it('finds columns by header, wherever they stand', () => {
    const { rows } = read(['Days', 'mine', 'STEP'], [5, 'x', 'Offer']);
    expect(rows).toMatchObject([{ step: 'Offer', days: 5, row: 2 }]);
  });

  it('reads nothing where a column is not there', () => {
    expect(read(['Step'], ['Offer']).rows[0]?.kind).toBeUndefined();
  });

  it('finds columns by synonym', () => {
    expect(read(['what'], ['Offer']).rows).toMatchObject([{ step: 'Offer' }]);
  });

  it('prefers the header itself to a synonym', () => {
    expect(read(['What', 'Step'], ['no', 'yes']).rows).toMatchObject([{ step: 'yes' }]);
  });

  it('leaves blank rows out and keeps row numbers', () => {
    expect(read(['Step'], ['a'], [' '], ['b']).rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('reads a choice in any case', () => {
    expect(read(['Step', 'Kind'], ['a', 'HIRED']).rows).toMatchObject([{ kind: 'hired' }]);
  });

  it.each([
    ['Kind', 'fired', '"fired" is not a Kind; use one of: active, hired'],
    ['Days', 'ten', '"ten" is not a number'],
    ['Days', -1, '-1 is below 0, the least Days'],
    ['Days', 91, '91 is above 90, the most Days'],
    ['Days', '#REF!', '#REF! is not a number'],
    ['Since', '32/13/2026', '"32/13/2026" is not a date; type it as month/day/year'],
    ['Since', 12, '12 is not a date; type it as month/day/year'],
    ['Step', '#N/A', '#N/A is an error value; Step needs text'],
  ])('names a %s of %p with its cell', (header, cell, message) => {
    const { rows, problems } = read(['mine', header], ['x', cell]);
    expect(problems.map(String)).toEqual([`My steps!B2: ${message}`]);
    expect(rows).toHaveLength(1);
  });

  it('reads nothing from a tab that is not there', () => {
    expect(readTable(steps, { name: 'Steps', cells: undefined }, validation())).toMatchObject({
      exists: false,
      rows: [],
    });
  });
});

describe('matchColumns', () => {
  it('gives a column to one field only', () => {
    const columns = { a: text('A', { note: '', also: ['Both'] }), b: text('B', { note: '', also: ['Both'] }) };
    expect(matchColumns(columns, ['Both'])).toEqual({ a: 0 });
  });
});
