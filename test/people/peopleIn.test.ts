import { peopleIn } from '../../src/people/peopleIn';
import { staffList } from '../../src/people/staffList';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

const HEADERS = ['Name', 'Job title', 'Hire date'];
const ANA = ['Ana Ruiz', 'MA', '2020-03-02'];

function people(...rows: readonly (readonly Cell[])[]) {
  const found = peopleIn(reading(staffList, [HEADERS, ANA, ...rows]));
  return { names: found.people.map(({ name }) => name), problems: found.problems.map(String) };
}

describe('the people in a list', () => {
  it.each([
    ...['Total', 'Grand Total: 12', 'Total headcount', 'Total for Elm St', 'Company total', 'Totals', 'Head count: 12'],
    ...['Headcount', 'Employees: 12', 'Average', 'Vacant', 'Open position'],
  ])('are not “%s”, and that is said', (name) => {
    expect(people([name, '', 12])).toEqual({
      names: ['Ana Ruiz'],
      problems: [`Staff list!A3: “${name}” is not a person; this row is left out`],
    });
  });

  it.each(['Summer Lane', 'Grace Total', 'Max Average', 'Site Ito', 'Null'])('are %s', (name) => {
    expect(people([name, 'MA', '2021-03-01']).names).toEqual(['Ana Ruiz', name]);
  });

  it('are not rows with an error value in place of a name', () => {
    expect(people(['#REF!', 'MA', '2021-03-01'])).toEqual({
      names: ['Ana Ruiz'],
      problems: ['Staff list!A3: #REF! stands in place of a name; this row is left out'],
    });
  });

  it('are not the headers once more', () => {
    expect(people(HEADERS)).toEqual({
      names: ['Ana Ruiz'],
      problems: ['Staff list!A3: this row repeats the headers and is left out'],
    });
  });

  it('are not complained about by the cells of rows that are left out', () => {
    expect(people(['Total', '', 'n = 12']).problems).toEqual([
      'Staff list!A3: “Total” is not a person; this row is left out',
    ]);
  });

  it('have their names in two columns', () => {
    const list = reading(staffList, [
      ['Last name', 'First name'],
      ['Ruiz', 'Ana'],
      ['Null', ''],
    ]);
    expect(peopleIn(list).people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Null']);
  });
});
