import { choice, day, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** The people who work in the practice: a row for each spell of employment. */
export const staff = table({
  name: 'Staff',
  about: 'Who works here: a row for each spell of employment. Yours to edit; Hire and start onboarding… adds rows.',
  key: ['staffId'],
  needs: ['staffId', 'name', 'start'],
  isMadeLate: true,
  columns: {
    staffId: text('Staff ID', { note: 'Tells the person from others of the same name. Please leave it as it is.' }),
    name: text('Name', { note: 'The full name.', isVerbatim: true }),
    email: text('Email', { note: 'The work or private e-mail address.' }),
    role: text('Role', { note: 'The job; it decides which tasks a new hire gets.' }),
    site: text('Site', { note: 'The office or location.' }),
    manager: text('Manager', { note: 'Whom the person reports to.', isVerbatim: true }),
    managerSince: day('Manager since', { note: 'Since when they report to this manager.' }),
    occupation: text('Occupation (SOC)', { note: 'The code of the occupation, such as 31-9092.' }),
    source: text('Source', { note: 'How the person came to the practice.' }),
    start: day('Start', { note: 'The first day of work. Needed: due dates count from it.' }),
    end: day('End', { note: 'The last day of work; blank for whoever is still here.' }),
    leavingKind: choice('Leaving kind', ['voluntary', 'involuntary', 'other'], { note: 'How the person left.' }),
    leavingReason: text('Leaving reason', { note: 'Why, in a few words.' }),
    pay: number('Pay', { note: 'The amount, by hour or by year.', least: 0, format: '#,##0.00' }),
    payBasis: choice('Pay basis', ['hour', 'year'], { note: 'What the amount is for.' }),
    hoursAWeek: number('Hours a week', { note: 'The usual hours.', least: 0, most: 168 }),
    titleSince: day('Title since', { note: 'Since when they hold this job.' }),
    lastRaise: day('Last raise', { note: 'The day of the last raise.' }),
    lastOneToOne: day('Last one-to-one', { note: 'The day of the last talk.' }),
    trainingHours: number('Training hours (12 m)', { note: 'Hours of training in the last 12 months.', least: 0 }),
    leaveEarned: number('Leave earned', { note: 'Days or hours of leave earned.', least: 0 }),
    leaveUsed: number('Leave used', { note: 'Days or hours of leave taken.', least: 0 }),
    overtimeShare: number('Overtime share', { note: 'Overtime as a share of all hours.', least: 0, format: '0%' }),
    nextStep: text('Next step', { note: 'What comes next for the person.' }),
  },
});

export type StaffColumns = (typeof staff)['columns'];
