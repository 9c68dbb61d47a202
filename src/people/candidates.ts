import { day, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** The user's own list of applicants: any tab name, any header names, one row per application. */
export const candidates = table({
  name: 'Candidates',
  about: 'Your own list, one row per candidate. The add-on reads it and adds only the Candidate ID.',
  isTheirs: true,
  needs: ['name', 'firstName', 'lastName'],
  key: ['candidateId'],
  columns: {
    name: text('Name', {
      note: 'The candidate’s full name. Needed.',
      also: ['Candidate', 'Candidate name', 'Full name', 'Applicant', 'Applicant name', 'Name of candidate'],
    }),
    firstName: text('First name', { note: 'Joined with the last name.', also: ['First', 'Given name', 'Forename'] }),
    lastName: text('Last name', { note: 'Joined with the first name.', also: ['Last', 'Surname', 'Family name'] }),
    email: text('Email', {
      note: 'Tells people of the same name apart.',
      also: ['E-mail', 'Email address', 'Mail', 'Contact email', 'Candidate email'],
    }),
    phone: text('Phone', {
      note: 'Tells people apart where there is no e-mail.',
      also: ['Phone number', 'Telephone', 'Mobile', 'Cell', 'Cell phone', 'Contact number', 'Tel'],
    }),
    role: text('Role', {
      note: 'The job applied for. Candidates are ranked within it.',
      also: ['Position', 'Job', 'Job title', 'Applied for', 'Position applied for', 'Title', 'Vacancy', 'Opening'],
    }),
    site: text('Site', { note: 'Where the job is.', also: ['Location', 'Office', 'Clinic', 'Branch'] }),
    source: text('Source', {
      note: 'Where the candidate came from.',
      also: ['Channel', 'Heard from', 'How did you hear', 'Recruitment source', 'Referral source', 'Referred by'],
    }),
    applied: day('Applied', {
      note: 'The day on which the application came.',
      also: ['Application date', 'Applied on', 'Date applied', 'Applied date', 'Date of application', 'Date'],
    }),
    stage: text('Stage', {
      note: 'Where the candidate stands, in your own words.',
      also: ['Status', 'Application status', 'Candidate status', 'Pipeline stage', 'Current stage', 'Step'],
    }),
    stageSince: day('Stage since', {
      note: 'The day on which the candidate came to this stage.',
      also: ['Since', 'Status date', 'Stage date', 'Last moved', 'Last updated', 'Updated', 'Date of last change'],
    }),
    startDate: day('Start date', {
      note: 'The first day of work, once agreed.',
      also: ['Starts', 'Start', 'Starting date', 'Joining date', 'First day', 'Hire date'],
    }),
    education: text('Education', {
      note: 'The highest degree.',
      also: ['Degree', 'Highest degree', 'Highest education', 'Qualification', 'Education level'],
    }),
    yearsManaging: number('Years managing', {
      note: 'Years in charge of people.',
      also: ['Management experience', 'Years of management', 'Years in management', 'Mgmt years', 'Years supervising'],
      least: 0,
      most: 60,
    }),
    yearsInHealthcare: number('Years in healthcare', {
      note: 'Years of work in healthcare.',
      also: ['Healthcare experience', 'Years of experience', 'Experience', 'Years experience', 'Healthcare years'],
      least: 0,
      most: 60,
    }),
    certifications: text('Certifications', {
      note: 'Certificates such as CMA, CPC or CMPE.',
      also: ['Certificates', 'Certification', 'Licenses', 'Credentials', 'Certs'],
    }),
    systems: text('Systems (EHR)', {
      note: 'Record and practice-management systems known.',
      also: ['Systems', 'EHR', 'EMR', 'EHR experience', 'EMR experience', 'Software'],
    }),
    payExpectation: text('Pay expectation', {
      note: 'What the candidate asks for.',
      also: ['Expected pay', 'Expected salary', 'Salary expectation', 'Desired salary', 'Desired pay', 'Pay'],
    }),
    rejectReason: text('Reject reason', {
      note: 'Why the candidate was turned down or left.',
      also: ['Rejection reason', 'Reason', 'Reason for rejection', 'Reason rejected', 'Decline reason'],
    }),
    notes: text('Notes', { note: 'Anything else.', also: ['Comments', 'Comment', 'Remarks', 'Note'] }),
    candidateId: text('Candidate ID', {
      note: 'Made by Practice Staffing. It keeps this person’s scores together when you sort or edit. Please leave it.',
    }),
  },
});

export type CandidateColumns = (typeof candidates)['columns'];
