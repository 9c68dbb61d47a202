import { findColumns } from '../../../src/people/matching/findColumns';
import { staffList } from '../../../src/people/staffList';
import { columnLetters } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { STAFF_LAYOUTS } from './staffLayouts';

/** What stands in the columns of a field; those of others are words. */
const CELLS: Readonly<Record<string, readonly Cell[]>> = {
  name: ['Ruiz, Ana', 'Ito, Ben', 'Moss, Cy', 'Park, Dee', 'Lane, Eva'],
  '(person)': ['Sam Hill', 'Tess Oak', '', 'Uma Ray', 'Vic Low'],
  firstName: ['Ana', 'Ben', 'Cy', 'Dee', 'Eva'],
  lastName: ['Ruiz', 'Ito', 'Moss', 'Park', 'Lane'],
  staffId: ['1001', '1002', '1003', '1004', '1005'],
  email: ['ana@example.com', 'ben@example.com', 'cy@example.com', 'dee@example.com', 'eva@example.com'],
  '(address)': ['a.r@example.com', 'b.i@example.com', 'c.m@example.com', '', 'e.l@example.com'],
  role: ['Medical Assistant', 'Front Desk', 'Biller', 'Medical Assistant', 'LPN'],
  site: ['Elm St', 'Oak Ave', 'Elm St', 'Elm St', 'Oak Ave'],
  manager: ['Dana Lee', 'Dana Lee', 'Max Orr', 'Dana Lee', 'Max Orr'],
  start: ['2019-03-04', '2020-06-15', '2021-01-11', '2022-09-06', '2024-05-20'],
  end: ['', '2022-08-31', '', '', '2025-02-14'],
  lastRaise: ['2025-01-01', '2021-07-01', '2025-01-01', '2025-01-01', ''],
  lastOneToOne: ['2026-05-04', '', '2026-05-06', '2026-05-07', ''],
  titleSince: ['2019-03-04', '2020-06-15', '2023-01-02', '2022-09-06', ''],
  '(dates)': ['2023-04-01', '2020-06-15', '2023-01-11', '2022-09-06', '2024-05-20'],
  '(some dates)': ['', '', '2023-01-11', '', ''],
  status: ['Active', 'Terminated', 'Active', 'Leave', 'Terminated'],
  leavingKind: ['', 'Voluntary', '', '', 'Involuntary'],
  leavingReason: ['', 'Moved away', '', '', 'Attendance'],
  pay: [21.5, 18, 23.25, 22, 31],
  payBasis: ['Hourly', 'Hourly', 'Hourly', 'Hourly', 'Hourly'],
  hoursAWeek: [40, 32, 40, 36, 24],
  leaveUsed: [40, 12, 0, 8, 16],
  leaveEarned: [80, 40, 80, 80, 40],
  trainingHours: [12, 0, 6, 4, 10],
  '(number)': [3, 4, 2, 5, 1],
  '(code)': ['X7001', 'X7002', 'X7001', 'X7004', 'X7005'],
  '(social security)': ['123-45-6789', '123-45-6788', '123-45-6787', '', '123-45-6785'],
  '(yes)': ['', 'Yes', '', '', 'No'],
};
const OTHERS = ['One', 'Two', 'One', 'Three', 'Two'];

interface Outcome {
  readonly column: string;
  readonly fields: readonly string[];
  readonly taken: string;
  readonly isSaid: boolean;
}

function outcomes(layout: string, typed = (header: string) => header): readonly Outcome[] {
  const columns = (STAFF_LAYOUTS[layout] ?? '')
    .trim()
    .split(/ · |\n/)
    .map((column) => {
      const [header = '', fields = ''] = column.trim().split(' → ');
      return { header, fields: fields.split('/') };
    });
  const rows = OTHERS.map((other, row) => columns.map(({ fields: [field = ''] }) => CELLS[field]?.[row] ?? other));
  const cells = [columns.map(({ header }) => typed(header)), ...rows];
  const { matches, withheld, remarks } = findColumns({ sheet: 'Staff list', cells, table: staffList });
  const said = new Set(remarks.map(({ cell }) => cell));
  return columns.map(({ header, fields }, place) => {
    const isWithheld = withheld.some((each) => each.place === place);
    const keys = matches.filter((match) => match.place === place && match.key !== 'name');
    const name = matches.find((match) => match.place === place && match.key === 'name');
    const taken = isWithheld ? 'withheld' : ((keys[0] ?? name)?.key ?? 'unused');
    return { column: `${layout}: ${header}`, fields, taken, isSaid: said.has(`${columnLetters(place)}1`) };
  });
}

function isRight({ fields, taken }: Outcome): boolean {
  return fields.some((field) => field === taken || (field.startsWith('(') && ['unused', 'withheld'].includes(taken)));
}

const ALL = Object.keys(STAFF_LAYOUTS).flatMap((layout) => outcomes(layout));
const IMPORTANT = ['name', 'firstName', 'lastName', 'start', 'end', 'pay', 'role'];

const END_HEADERS = [
  ...['Separated', 'Termed', 'Term', 'Resigned', 'Resigned on', 'Date resigned', 'Quit date', 'Leave date', 'Exit'],
  ...['Ended', 'Inactive since', 'Departure', 'Discharge date', 'Final day', 'Sep date', 'Date out', 'Out date'],
];

function endIn(header: string, cells: readonly Cell[]) {
  const rows = cells.map((cell, i) => [CELLS.name?.[i] ?? '', CELLS.start?.[i] ?? '', 'Active', cell]);
  const list = [['Name', 'Hire date', 'Status', header], ...rows];
  const { matches } = findColumns({ sheet: 'Staff list', cells: list, table: staffList });
  return matches.find(({ key }) => key === 'end')?.place;
}

describe('the column of last days', () => {
  it.each(END_HEADERS)('is %s where dates stand in it', (header) => {
    expect(endIn(header, ['', '2022-08-31', '', '', '2025-02-14'])).toBe(3);
  });

  it.each(END_HEADERS)('is not %s where words stand in it', (header) => {
    expect(endIn(header, ['Spring', 'Yes', 'No', 'Fall', 'Moved away'])).toBeUndefined();
  });

  it('is never a longer header that has such a word in it', () => {
    expect(endIn('Exit interview', ['', '2022-08-31', '', '', '2025-02-14'])).toBeUndefined();
    expect(endIn('Leave date from', ['', '2022-08-31', '', '', '2025-02-14'])).toBeUndefined();
  });
});

describe('the columns of staff lists that nobody prepared', () => {
  it('are at least 150', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(150);
  });

  it('are found, 95 of 100', () => {
    const wrong = ALL.filter((each) => !isRight(each));
    expect(wrong.length / ALL.length).toBeLessThanOrEqual(0.05);
  });

  it('are never silently passed over or wrong where it is Name, Start, End, Pay or Role, but for a role in three words', () => {
    const silent = ALL.filter((each) => !isRight(each) && !each.isSaid);
    const isOfThem = ({ fields, taken }: Outcome) => [...fields, taken].some((key) => IMPORTANT.includes(key));
    expect(silent.filter(isOfThem).map(({ column, taken }) => `${column} as ${taken}`)).toEqual([
      'A sheet of leavers and joiners: What they do as unused',
    ]);
  });

  it('are found in capitals too, where nothing parts the words', () => {
    const typed = (header: string) => header.toUpperCase();
    const placeOf = (layout: string) =>
      Object.fromEntries(outcomes(layout, typed).map(({ taken, column }) => [taken, column]));
    expect(placeOf('IBM header')).toMatchObject({ pay: 'IBM header: MonthlyIncome', role: 'IBM header: JobRole' });
    expect(placeOf('HRDataset header')).toMatchObject({
      start: 'HRDataset header: DateofHire',
      end: 'HRDataset header: DateofTermination',
    });
  });
});
