import { unknownStatuses } from '../../../src/people/spells/unknownStatuses';
import { staffList } from '../../../src/people/staffList';
import { reading } from '../../hiring/practice';

function unknown(header: string, ...cells: readonly string[]) {
  const list = reading(staffList, [['Name', header], ...cells.map((cell, i) => [`Ana ${'ABCDEFG'[i]}.`, cell])]);
  return unknownStatuses(list, list.rows).map(String);
}

describe('words of Status that are not understood', () => {
  it('are named once each, however they are typed, with their first cell', () => {
    expect(unknown('Status', 'Active', 'Seasonal', 'SEASONAL ', 'Disabled', 'N/A', '')).toEqual([
      'Staff list!B3: the status "Seasonal" is not understood (2 rows): where End is blank, the person counts as here',
      'Staff list!B5: the status "Disabled" is not understood (1 row): where End is blank, the person counts as here',
    ]);
  });

  it('are those of rows with a blank End', () => {
    const ends = ['2025-06-30', 'Present', '', 'N/A'];
    const rows = ends.map((end, i) => [`Ana ${'ABCD'[i]}.`, end, 'Seasonal']);
    const list = reading(staffList, [['Name', 'End', 'Status'], ...rows]);
    expect(unknownStatuses(list, list.rows).map(String)).toEqual([
      'Staff list!C4: the status "Seasonal" is not understood (2 rows): where End is blank, the person counts as here',
    ]);
  });

  it('are none where the header says what a yes means, nor without such a column', () => {
    expect([unknown('Attrition', 'Yes', 'No'), unknown('Role', 'Seasonal')]).toEqual([[], []]);
  });
});
