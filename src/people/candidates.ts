import { day, number, text, words } from '../workbook/columns';
import { table } from '../workbook/table';
import { isDate, isEmail, isPersonName, isPhone, isStage, isYears } from './looks';
import { payShown } from './payShown';
import { readCertificates } from './readCertificates';
import { readDegree } from './readDegree';
import { readMoney } from './readMoney';
import { readYears } from './readYears';
import { TRACKER } from './theirLists';

/** Words in place of an amount. */
const UNSAID_PAY =
  /^(negotiable|neg\.?|doe|d\.o\.e\.?|depends( on experience)?|open|flexible|competitive|market( rate)?|any|ask|to be discussed)\b/i;

/** The user's own list of applicants: any tab name, any header names, one row per application. */
export const candidates = table({
  name: 'Candidates',
  about: 'Your own list, one row per candidate. The add-on reads it and adds only the Candidate ID.',
  theirs: TRACKER,
  needs: ['name', 'firstName', 'lastName'],
  key: ['candidateId'],
  columns: {
    name: text('Name', {
      note: 'The candidate’s full name. Needed.',
      also: [
        ...['Candidate', 'Candidate name', 'Full name', 'Applicant', 'Applicant name', 'Name of candidate'],
        ...['Name of applicant', 'Prospect', 'Person', 'First and last name', 'Last name, first name', 'Contact name'],
        ...['Nombre', 'Nombre completo', 'Họ và tên', 'Nom'],
      ],
      looks: { as: 'people’s names', like: isPersonName },
      isVerbatim: true,
    }),
    firstName: text('First name', {
      note: 'Joined with the last name.',
      also: ['First', 'Given name', 'Forename', 'F name', 'Fname', 'Primer nombre'],
      isVerbatim: true,
    }),
    lastName: text('Last name', {
      note: 'Joined with the first name.',
      also: ['Last', 'Surname', 'Family name', 'L name', 'Lname', 'Apellido', 'Apellidos'],
      isVerbatim: true,
    }),
    email: text('Email', {
      note: 'Tells people of the same name apart.',
      also: [
        ...['E-mail', 'Email address', 'E-mail address', 'Mail', 'Contact email', 'Candidate email', 'Email ID'],
        ...['Correo', 'Correo electrónico', 'Courriel', 'Email 1'],
      ],
      looks: { as: 'e-mail addresses', like: isEmail, isTelling: true },
    }),
    phone: words('Phone', {
      note: 'Tells people apart where there is no e-mail.',
      also: [
        ...[
          'Phone number',
          'Telephone',
          'Mobile',
          'Mobile phone',
          'Mobile number',
          'Cell',
          'Cell phone',
          'Cell number',
        ],
        ...[
          'Contact number',
          'Contact no',
          'Contact',
          'Contact phone',
          'Tel',
          'Phone no',
          'Telephone number',
          'Phone 1',
        ],
        ...['Teléfono', 'Celular', 'Số điện thoại', 'Best number to reach you'],
      ],
      looks: { as: 'phone numbers', like: isPhone, isTelling: true },
      reads: (cell) => (/^\d(\.\d+)?E\+\d+$/i.test(String(cell)) ? undefined : String(cell).trim()),
      needs: 'all its digits: type the number again, with an apostrophe before it',
    }),
    role: text('Role', {
      note: 'The job applied for. Candidates are ranked within it.',
      also: [
        ...['Position', 'Job', 'Job title', 'Applied for', 'Position applied for', 'Position applied', 'Vacancy'],
        ...['Opening', 'Job opening', 'Job applied for', 'Role applied for', 'Applying for', 'Position applying for'],
        ...[
          'Target role',
          'Desired position',
          'Position title',
          'Open position',
          'Posting',
          'Job posting',
          'Requisition title',
        ],
        ...['Position of interest', 'Job name', 'Campaign', 'Title', 'Puesto', 'Cargo', 'Vị trí ứng tuyển'],
      ],
    }),
    site: text('Site', {
      note: 'Where the job is.',
      also: [
        ...['Location', 'Office', 'Clinic', 'Office location', 'Clinic location', 'Job location', 'Practice location'],
        ...['Work location', 'Location applied for', 'Preferred location', 'Sede'],
      ],
    }),
    source: text('Source', {
      note: 'Where the candidate came from.',
      also: [
        ...['Channel', 'Heard from', 'How did you hear', 'How did you hear about us', 'Recruitment source'],
        ...['Referral source', 'Referred by', 'Candidate source', 'Application source', 'Applied via', 'Where from'],
        ...['Job board', 'Found through', 'Found via', 'Lead source', 'Came from', 'Fuente'],
      ],
    }),
    applied: day('Applied', {
      note: 'The day on which the application came.',
      also: [
        ...['Application date', 'Applied on', 'Date applied', 'Applied date', 'Date of application', 'Date'],
        ...['Timestamp', 'Submitted', 'Submitted at', 'Submission date', 'Date submitted', 'Date received', 'Received'],
        ...[
          'Application received',
          'Apply date',
          'Applied at',
          'Date added',
          'Added',
          'Added on',
          'Created',
          'Created at',
        ],
        ...['Created date', 'Date created', 'Entry date', 'App date', 'Fecha de solicitud', 'Fecha', 'Ngày ứng tuyển'],
      ],
      looks: { as: 'dates', like: isDate },
    }),
    stage: text('Stage', {
      note: 'Where the candidate stands, in your own words.',
      also: [
        ...['Status', 'Application status', 'Candidate status', 'Pipeline stage', 'Current stage', 'Step', 'Phase'],
        ...['Hiring stage', 'Hiring status', 'Applicant status', 'Current status', 'Recruitment stage', 'Stage name'],
        ...['Application stage', 'Interview stage', 'Interview status', 'Employment status', 'Pipeline', 'Progress'],
        ...['Estado', 'Etapa', 'Vòng tuyển dụng'],
      ],
      looks: { as: 'words for stages', like: isStage, isTelling: true },
    }),
    stageSince: day('Stage since', {
      note: 'The day on which the candidate came to this stage.',
      also: [
        ...['Since', 'Status date', 'Stage date', 'Last moved', 'Date of last change', 'In stage since', 'Moved on'],
        ...['Stage changed', 'Stage change date', 'Status changed', 'Status since', 'Status updated', 'Stage updated'],
        ...['Date of status', 'Stage entered', 'Entered stage', 'Moved to stage', 'Last stage change'],
      ],
      looks: { as: 'dates', like: isDate },
    }),
    startDate: day('Start date', {
      note: 'The first day of work, once agreed.',
      also: [
        ...['Starts', 'Start', 'Starting date', 'Joining date', 'First day', 'Hire date', 'Date of hire', 'Starts on'],
        ...['Date hired', 'Hired on', 'Join date', 'Date of joining', 'First day of work', 'Proposed start date'],
        ...['Start day', 'Fecha de inicio', 'Expected start date', 'Anticipated start date'],
      ],
      looks: { as: 'dates', like: isDate },
    }),
    education: words('Education', {
      note: 'The highest degree.',
      also: [
        ...['Degree', 'Highest degree', 'Highest education', 'Qualification', 'Qualifications', 'Education level'],
        ...['Qualifications attained', 'Highest qualification', 'Level of education', 'Academic qualification'],
        ...['Educational background', 'Education background', 'Degrees', 'Highest level of education', 'Educación'],
      ],
      looks: { as: 'degrees', like: (cell) => readDegree(String(cell)) !== undefined },
      reads: (cell) => readDegree(String(cell)),
      needs: 'a degree such as “High school”, “Associate”, “Bachelor” or “MHA”',
    }),
    yearsManaging: number('Years managing', {
      note: 'Years in charge of people.',
      also: [
        ...['Management experience', 'Years of management', 'Years in management', 'Mgmt years', 'Years supervising'],
        ...['Years of management experience', 'Supervisory experience', 'Leadership experience', 'Years of leadership'],
        ...['Years as manager', 'Supervisory years', 'Mgmt experience', 'Mgmt exp', 'Years managing people'],
      ],
      least: 0,
      most: 60,
      reads: readYears,
      looks: { as: 'numbers of years', like: isYears },
    }),
    yearsInHealthcare: number('Years in healthcare', {
      note: 'Years of work in healthcare.',
      also: [
        ...['Healthcare experience', 'Years of experience', 'Experience', 'Years experience', 'Healthcare years'],
        ...[
          'Experience years',
          'Yrs experience',
          'Yrs exp',
          'Exp',
          'Experience in years',
          'Total experience',
          'Work experience',
        ],
        ...['Medical experience', 'Medical office experience', 'Years in medical', 'Clinical experience', 'Years exp'],
        ...['Years of healthcare experience', 'Experiencia', 'Years in the field'],
      ],
      least: 0,
      most: 60,
      reads: readYears,
      looks: { as: 'numbers of years', like: isYears },
    }),
    certifications: words('Certifications', {
      note: 'Certificates such as CMA, CPC or CMPE.',
      also: [
        ...['Certificates', 'Certification', 'Licenses', 'License', 'Credentials', 'Certs', 'Certificate'],
        ...['Licenses and certifications', 'Certifications and licenses', 'Licensure', 'Professional certifications'],
        ...['Credential', 'Certified', 'Certificaciones'],
      ],
      reads: (cell) => readCertificates(String(cell)),
      shows: (value) => (Array.isArray(value) ? value.join(', ') : String(value)),
      needs: 'certificates, parted by commas',
    }),
    systems: text('Systems (EHR)', {
      note: 'Record and practice-management systems known.',
      also: [
        ...['Systems', 'EHR', 'EMR', 'EHR experience', 'EMR experience', 'Software', 'EHR systems', 'EMR systems'],
        ...['EHR/EMR', 'EHR software', 'EMR software', 'Software experience', 'Systems used', 'Software skills'],
        ...['Practice management software', 'PM system'],
      ],
    }),
    payExpectation: words('Pay expectation', {
      note: 'What the candidate asks for.',
      also: [
        ...['Expected pay', 'Expected salary', 'Salary expectation', 'Salary expectations', 'Desired salary'],
        ...['Desired pay', 'Pay', 'Salary expected', 'Expected ctc', 'Expected compensation', 'Pay expectations'],
        ...['Desired hourly rate', 'Desired wage', 'Desired rate', 'Hourly rate', 'Requested salary', 'Asking salary'],
        ...['Salary requirement', 'Salary requirements', 'Pay requirement', 'Compensation expectations', 'Salary'],
        ...['Expected hourly rate', 'Rate', 'Wage', 'Desired compensation', 'Salario deseado', 'Minimum pay'],
      ],
      looks: { as: 'amounts of pay', like: (cell) => readMoney(cell) !== undefined },
      reads: readMoney,
      isUnsaid: (cell) => UNSAID_PAY.test(String(cell).trim()),
      shows: (value) => payShown(value),
      needs: 'an amount such as “$22/hr” or “$62,000”',
    }),
    rejectReason: text('Reject reason', {
      note: 'Why the candidate was turned down or left.',
      also: [
        ...[
          'Rejection reason',
          'Reason',
          'Reason for rejection',
          'Reason rejected',
          'Decline reason',
          'Reason declined',
        ],
        ...[
          'Disposition',
          'Disposition reason',
          'Reason not hired',
          'Why not',
          'Reason for decline',
          'Withdraw reason',
        ],
        ...['Why rejected', 'Rejected because', 'Reason for not hiring', 'Reason code'],
      ],
    }),
    notes: text('Notes', {
      note: 'Anything else.',
      also: [
        ...['Comments', 'Comment', 'Remarks', 'Note', 'Candidate notes', 'Additional notes', 'General notes'],
        ...['Misc', 'Miscellaneous', 'Additional comments', 'Additional information', 'Other', 'Notas', 'Remark'],
      ],
    }),
    candidateId: text('Candidate ID', {
      note: 'Made by Practice Staffing. It keeps this person’s scores together when you sort or edit. Please leave it.',
    }),
  },
});

/** The columns of the user’s own list of applicants. */
export type CandidateColumns = (typeof candidates)['columns'];
