import { lackingColumns } from '../../../src/people/spells/lackingColumns';
import { staff } from '../../../src/people/staff';
import { staffList } from '../../../src/people/staffList';
import { reading } from '../../hiring/practice';

const lacking = (...headers: readonly string[]) => lackingColumns(reading(staffList, [['Name', ...headers]]));

describe('the columns of days that a list lacks', () => {
  it('are Start, End, both or none', () => {
    expect(lacking('Hire date', 'Term date')).toEqual([]);
    expect(lacking('Term date')).toEqual(['Start']);
    expect(lacking('Hire date')).toEqual(['End']);
    expect(lacking('Role')).toEqual(['Start', 'End']);
  });

  it('are none of the add-on’s own tab', () => {
    expect(lackingColumns(reading(staff, [['Staff ID', 'Name', 'Start']]))).toEqual([]);
  });
});
