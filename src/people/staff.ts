import { choice, day, number, text } from '../workbook/columns';
import { table } from '../workbook/table';
import { isStillHere } from './isStillHere';
import { leavingKind } from './leavingKind';
import { isDate, isEmail, isPersonName } from './looks';
import { payTime } from './payTime';
import { readPay } from './readPay';

/** Cells that say only whether there is some. */
const YES_OR_NO = /^(y|n|yes|no|true|false)$/i;

/** Beside V for voluntary; in a column of statuses it means inactive. */
const INVOLUNTARY_CODE = /^\s*i\.?\s*$/i;

/** The people who work in the practice: a row for each spell of employment. */
export const staff = table({
  name: 'Staff',
  about: 'Who works here: a row for each spell of employment. Yours to edit; Hire and start onboarding… adds rows.',
  key: ['staffId'],
  needs: ['staffId', 'name', 'start'],
  isMadeLate: true,
  columns: {
    staffId: text('Staff ID', {
      note: 'Tells the person from others of the same name. Please leave it as it is.',
      also: [
        ...['Employee ID', 'Employee number', 'Emp ID', 'Employee no', 'Emp no', 'Personnel number', 'Payroll ID'],
        ...[
          'Employee code',
          'Worker ID',
          'Associate ID',
          'Staff number',
          'Badge number',
          'EEID',
          'Employee #',
          'Emp #',
        ],
        ...['EE #', 'EE ID', 'Staff #', 'File number', 'File #'],
      ],
    }),
    name: text('Name', {
      note: 'The full name.',
      also: [
        ...['Employee name', 'Employee', 'Full name', 'Staff name', 'Staff member', 'Team member', 'Worker'],
        ...['Worker name', 'Associate', 'Associate name', 'Legal name', 'Person', 'Member of staff', 'Provider name'],
        ...['First and last name', 'Last name, first name', 'Nombre', 'Nombre completo'],
      ],
      looks: { as: 'people’s names', like: isPersonName },
      isVerbatim: true,
    }),
    email: text('Email', {
      note: 'The work or private e-mail address.',
      also: ['Work email', 'E-mail', 'Email address', 'E-mail address', 'Mail', 'Company email', 'Correo'],
      looks: { as: 'e-mail addresses', like: isEmail, isTelling: true },
    }),
    role: text('Role', {
      note: 'The job; it decides which tasks a new hire gets.',
      also: [
        ...['Job title', 'Title', 'Position', 'Job', 'Job role', 'Position title', 'Position name', 'Job name'],
        ...['Current title', 'Designation', 'Role name', 'Business title', 'Job description', 'Puesto'],
        'Job assignment',
      ],
    }),
    site: text('Site', {
      note: 'The office or location.',
      also: [
        ...[
          'Location',
          'Office',
          'Clinic',
          'Work location',
          'Office location',
          'Clinic location',
          'Branch',
          'Facility',
        ],
        ...['Practice', 'Practice location', 'Home location', 'Location name', 'Department', 'Department name', 'Dept'],
        ...['Home department', 'Cost center', 'Division', 'Sede'],
        ...['Location description', 'Location desc', 'Site name', 'Work site'],
      ],
    }),
    manager: text('Manager', {
      note: 'Whom the person reports to.',
      also: [
        ...['Supervisor', 'Reports to', 'Manager name', 'Supervisor name', 'Direct manager', 'Reporting manager'],
        ...['Reporting to', 'Reports to name', 'Worker’s manager', 'Direct supervisor', 'Manager/supervisor'],
        ...['Mgr', 'Boss'],
      ],
      isVerbatim: true,
    }),
    managerSince: day('Manager since', {
      note: 'Since when they report to this manager.',
      also: ['Supervisor since', 'Reports to since', 'Manager start date'],
    }),
    occupation: text('Occupation (SOC)', {
      note: 'The code of the occupation, such as 31-9092.',
      also: ['SOC code', 'SOC', 'Occupation code', 'Occupation', 'BLS occupation', 'OEWS occupation'],
    }),
    source: text('Source', {
      note: 'How the person came to the practice.',
      also: [
        ...[
          'Recruitment source',
          'Hire source',
          'Source of hire',
          'Referral source',
          'Hiring source',
          'Recruiting source',
        ],
        ...['Recruited from', 'Recruited through', 'Employee source', 'How hired', 'How did you hear about us'],
      ],
    }),
    start: day('Start', {
      note: 'The first day of work. Needed: due dates count from it.',
      also: [
        ...['Hire date', 'Start date', 'Date of hire', 'Hired', 'Date hired', 'Hired on', 'Started', 'Date started'],
        ...[
          'Joining date',
          'Date of joining',
          'Join date',
          'Date joined',
          'First day',
          'First day of work',
          'Employed since',
        ],
        ...[
          'Employment start',
          'Employment start date',
          'Employment date',
          'Most recent hire date',
          'Last hire date',
          'Original hire date',
        ],
        ...['Rehire date', 'Starting date', 'DOH', 'Began', 'Seniority date', 'Fecha de inicio'],
      ],
      looks: { as: 'dates', like: isDate },
    }),
    end: day('End', {
      note: 'The last day of work; blank for whoever is still here.',
      also: [
        ...[
          'Termination date',
          'Term date',
          'Last day',
          'Last day worked',
          'Last day of work',
          'End date',
          'Date left',
        ],
        ...[
          'Separation date',
          'Leaving date',
          'Exit date',
          'Date of termination',
          'Date of separation',
          'Date terminated',
        ],
        ...['Resignation date', 'Left', 'Left on', 'Departure date', 'Employment end', 'Employment end date', 'DOT'],
        ...['Terminated', 'Last working day', 'Date of leaving', 'Release date', 'Fecha de salida'],
        ...[
          'Date of last day worked',
          'Last date worked',
          'Last worked',
          'Terminated on',
          'End of employment',
          'Deactivated on',
          'Finished',
          'Inactive date',
        ],
      ],
      alsoIfAlike: [
        ...['Separated', 'Termed', 'Term', 'Resigned', 'Resigned on', 'Date resigned', 'Quit date', 'Leave date'],
        ...['Exit', 'Ended', 'Inactive since', 'Departure', 'Discharge date', 'Final day', 'Sep date', 'Date out'],
        'Out date',
      ],
      isUnsaid: isStillHere,
      looks: { as: 'dates', like: isDate },
    }),
    leavingKind: choice('Leaving kind', ['voluntary', 'involuntary', 'other'], {
      note: 'How the person left.',
      also: [
        ...[
          'Termination type',
          'Separation type',
          'Type of separation',
          'Type of leaving',
          'Leaving type',
          'Exit type',
        ],
        ...['Voluntary or involuntary', 'Voluntary/involuntary', 'Term type', 'Turnover type', 'Type of termination'],
        ...['Vol/invol', 'Termination category', 'Separation category', 'Exit category', 'Turnover category'],
      ],
      reads: (cell) => (INVOLUNTARY_CODE.test(String(cell)) ? 'involuntary' : leavingKind(String(cell))),
    }),
    leavingReason: text('Leaving reason', {
      note: 'Why, in a few words.',
      also: [
        ...[
          'Termination reason',
          'Reason for leaving',
          'Separation reason',
          'Exit reason',
          'Term reason',
          'Reason left',
        ],
        ...['Reason for termination', 'Reason for separation', 'Resignation reason', 'Why left', 'Reason', 'Why'],
      ],
    }),
    pay: number('Pay', {
      note: 'The amount, by hour or by year; against the market a yearly pay for fewer than 40 Hours a week is raised to 40.',
      also: [
        ...['Pay rate', 'Rate of pay', 'Base pay', 'Base salary', 'Annual salary', 'Salary', 'Monthly income'],
        ...['Hourly rate', 'Wage', 'Hourly wage', 'Hourly pay', 'Annual pay', 'Current pay', 'Current salary', 'Rate'],
        ...['Pay amount', 'Compensation', 'Base rate', 'Monthly salary', 'Yearly pay', 'Wages', 'Salario'],
        ...['Compensation amount', 'Rate 1', 'Wage rate', '$ per hour', 'Hourly', '$/hr'],
      ],
      looks: { as: 'amounts of pay', like: (cell) => readPay(cell) !== undefined },
      least: 0,
      format: '#,##0.00',
      reads: readPay,
    }),
    payBasis: choice('Pay basis', ['hour', 'year'], {
      note: 'What the amount is for.',
      also: [
        'Pay type',
        'Rate type',
        'Per',
        'Salary or hourly',
        'Hourly/salary',
        'Pay unit',
        'Compensation type',
        'Pay class',
        'Paid per',
        'Pay per',
        'Wage type',
        'Hourly/salaried',
        'Hrly/sal',
        'Salaried or hourly',
        'Compensation time period',
        'Compensation period',
      ],
      isUnsaid: (cell) => payTime(String(cell)) === 'month',
      reads: hourOrYear,
    }),
    hoursAWeek: number('Hours a week', {
      note: 'The usual hours.',
      also: [
        'Weekly hours',
        'Hours per week',
        'Scheduled hours',
        'Hours',
        'Scheduled weekly hours',
        'Weekly scheduled hours',
        'Standard hours',
        'Default hours',
        'Hrs/wk',
        'Hrs per week',
        'Hrs',
      ],
      least: 0,
      most: 168,
    }),
    titleSince: day('Title since', {
      note: 'Since when they hold this job.',
      also: [
        ...['In role since', 'In current role since', 'In position since', 'Position start date', 'Role start date'],
        ...['Job start date', 'Title start date', 'Last promotion', 'Last promotion date', 'Promotion date'],
      ],
      looks: { as: 'dates', like: isDate },
    }),
    lastRaise: day('Last raise', {
      note: 'The day of the last raise.',
      also: [
        ...['Last raise date', 'Date of last raise', 'Last increase', 'Last pay increase', 'Last pay raise'],
        ...['Last pay change', 'Last pay change date', 'Last increase date', 'Last salary increase'],
      ],
      looks: { as: 'dates', like: isDate },
    }),
    lastOneToOne: day('Last one-to-one', {
      note: 'The day of the last talk.',
      also: ['Last 1:1', 'Date of last 1:1', 'Last one on one', 'Last 1 on 1', 'Last check-in'],
      looks: { as: 'dates', like: isDate },
    }),
    trainingHours: number('Training hours (12 m)', {
      note: 'Hours of training in the last 12 months.',
      also: ['Training hours', 'CE hours', 'CEU hours', 'Training hours last 12 months', 'Hours of training'],
      least: 0,
    }),
    leaveEarned: number('Leave earned', {
      note: 'Days or hours of leave earned.',
      also: [
        ...['PTO earned', 'PTO accrued', 'Leave accrued', 'Vacation earned', 'Vacation accrued', 'Leave entitlement'],
        ...['PTO allowance', 'PTO total', 'PTO granted'],
      ],
      least: 0,
    }),
    leaveUsed: number('Leave used', {
      note: 'Days or hours of leave taken.',
      also: ['PTO used', 'PTO taken', 'Leave taken', 'Vacation used', 'Vacation taken'],
      least: 0,
    }),
    overtimeShare: number('Overtime share', {
      note: 'Overtime as a share of all hours.',
      also: ['Overtime', 'Overtime %', 'OT %', 'OT share', 'Overtime percent', 'Percent overtime'],
      isUnsaid: (cell) => YES_OR_NO.test(String(cell).trim()),
      reads: share,
      least: 0,
      format: '0%',
    }),
    nextStep: text('Next step', { note: 'What comes next for the person.' }),
  },
});

/** The columns of the Staff tab. */
export type StaffColumns = (typeof staff)['columns'];

function hourOrYear(cell: unknown): 'hour' | 'year' | undefined {
  const time = payTime(String(cell));
  return time === 'month' ? undefined : time;
}

/** `12%` as text too. */
function share(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  const [, percent] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(String(cell)) ?? [];
  return percent === undefined ? undefined : Number(percent) / 100;
}
