import { choice, day, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** The jobs to fill. */
export const roles = table({
  name: 'Roles',
  about: 'The jobs that you hire for, one per row. Candidates are ranked within a role.',
  key: ['role'],
  needs: ['role', 'alsoCalled'],
  columns: {
    role: text('Role', { note: 'The job, as Pipeline names it.' }),
    alsoCalled: text('Also called', { note: 'Other spellings in your list, parted by commas.' }),
    site: text('Site', { note: 'Where the job is.' }),
    openings: number('Openings', { note: 'How many people to hire.', least: 0 }),
    opened: day('Opened', { note: 'When the job was opened: the start of time to fill.' }),
    hiringManager: text('Hiring manager', { note: 'Who decides.' }),
    payFrom: number('Pay from', { note: 'The lowest pay offered.', least: 0 }),
    payTo: number('Pay to', { note: 'The highest pay offered.', least: 0 }),
    minimumEducation: text('Minimum education', { note: 'The degree that the job needs.' }),
    equivalentAccepted: choice('Equivalent accepted', ['yes', 'no'], {
      note: 'Whether years in charge or a certificate can stand for the degree.',
    }),
    minimumYearsManaging: number('Minimum years managing', { note: 'Years in charge of people.', least: 0 }),
    minimumYearsInHealthcare: number('Minimum years in healthcare', { note: 'Years of work in healthcare.', least: 0 }),
    requiredCertificates: text('Required certificates', { note: 'Certificates that the job needs, parted by commas.' }),
    daysToFill: number('Days to fill', { note: 'How many days the search should take.', least: 0 }),
    duties: text('Duties', { note: 'What the job is, one duty per line.' }),
  },
});

export type RoleColumns = (typeof roles)['columns'];
