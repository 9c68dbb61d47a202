import { text } from '../workbook/columns';
import { table } from '../workbook/table';
import { employmentStatus } from './employmentStatus';
import { isPersonName } from './looks';
import { staff } from './staff';
import { STAFF_LIST } from './theirLists';

const { name, ...others } = staff.columns;
const looks = { as: 'people’s names', like: isPersonName };

/** The user's own staff list or HR export: any tab name, any header names, one row per spell of employment. */
export const staffList = table({
  name: 'Staff list',
  about: 'Your own staff list, one row per spell of employment, past and present. The add-on only reads it.',
  theirs: STAFF_LIST,
  needs: ['name', 'firstName', 'lastName'],
  key: ['staffId'],
  columns: {
    name,
    firstName: text('First name', {
      note: 'Joined with the last name.',
      also: ['First', 'Given name', 'Forename', 'F name', 'Fname', 'Legal first name', 'Primer nombre'],
      looks,
      isVerbatim: true,
    }),
    lastName: text('Last name', {
      note: 'Joined with the first name.',
      also: ['Last', 'Surname', 'Family name', 'L name', 'Lname', 'Legal last name', 'Apellido', 'Apellidos'],
      looks,
      isVerbatim: true,
    }),
    ...others,
    status: text('Status', {
      note: 'Whether the person works here; counts where End is blank.',
      also: [
        ...['Employment status', 'Employee status', 'Active', 'Work status', 'Current status', 'Attrition', 'Termd'],
        ...[
          'Left',
          'Terminated',
          'Is active',
          'Active status',
          'Active/inactive',
          'Currently employed',
          'State of employment',
          'Still here',
          'Still employed',
        ],
      ],
      looks: { as: 'words for here or gone', like: (cell) => employmentStatus(String(cell), '') !== undefined },
    }),
  },
});

/** The columns of the user’s own staff list: those of Staff, names in parts, and Status. */
export type StaffListColumns = (typeof staffList)['columns'];
