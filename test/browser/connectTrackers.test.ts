import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { connectView } from './connectView';
import { textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';

/** Five lists of candidates, each kept in another way; everyone is invented. */
const TRACKERS = {
  'exported from a hiring program': {
    text: `First Name,Last Name,Email Address,Job,Prospect Stage,Applied At,Source,Current Title,Communication,Reliability
Ana,Ruiz,ana.ruiz@example.com,Front Desk,Phone Screen,11/2/2026,Indeed,Receptionist,4,5
Ben,Okafor,ben.okafor@example.com,Front Desk,Interview,11/4/2026,Referral,Clerk,5,4
Cleo,Hart,cleo.hart@example.com,Medical Biller,Rejected,13/45/2026,Indeed,Biller,2,7
Dina,Vo,dina.vo@example.com,Front Desk,Application Review,11/9/2026,Website,Student,,3
`,
    fields: {
      'First name': 'A: First Name',
      'Last name': 'B: Last Name',
      Email: 'C: Email Address',
      Role: 'D: Job',
      Source: 'G: Source',
      Applied: 'F: Applied At',
      Stage: 'E: Prospect Stage',
    },
    ratings: { 'I: Communication': 'from 1 to 5', 'J: Reliability': 'from 1 to 5' },
    problem: ['F4', '"13/45/2026" is not a date'],
    choice: { label: 'Role', option: 'H: Current Title', row: 'Role', values: ['Receptionist', 'Clerk', 'Biller'] },
    back: 'D: Job',
    people: ['Ana Ruiz', 'Ben Okafor', 'Cleo Hart', 'Dina Vo'],
  },
  'with titles above its headers, semicolons and stars': {
    text: `Lakeside Family Clinic;;;;;;
Hiring list 2026;;;;;;
;;;;;;
Candidate;Position;Status;Date received;Friendliness;Accuracy;Phone
Ivo Marsh;Scheduler;Interviewing;03.11.2026;★★★★☆;★★★★★;555-0101
Jun Abe;Scheduler;New;05.11.2026;★★★☆☆;★★☆☆☆;555-0102
Kim Sole;Scheduler;Hired;16.11.2026;★★★★★;great;555-0103
`,
    fields: {
      Name: 'A: Candidate',
      Phone: 'G: Phone',
      Role: 'B: Position',
      Applied: 'D: Date received',
      Stage: 'C: Status',
    },
    ratings: { 'E: Friendliness': 'stars, 1 to 5', 'F: Accuracy': 'stars, 1 to 5' },
    problem: ['F7', '"great" is not a rating from 1 to 5 stars'],
    choice: { label: 'F: Accuracy', option: 'no rating', row: 'Accuracy', values: undefined },
    people: ['Ivo Marsh', 'Jun Abe', 'Kim Sole'],
  },
  'answered in a form': {
    text: `Timestamp,What is your full name?,What is your email address?,Which position are you applying for?,How did you hear about us?,How many years of healthcare experience do you have?,Interview score (1-10),Phone screen score (1-10),Anything else we should know?
11/02/2026 9:14:03,Lena Frost,lena.frost@example.com,Medical Assistant,Friend,3 years,8,9,Can start soon
11/03/2026 10:02:41,Milo Grant,milo.grant@example.com,Medical Assistant,Indeed,5,6,7,
11/05/2026 16:40:12,Nora Quist,nora.quist@example.com,Front Desk,Website,a few,9,11,Prefers mornings
`,
    fields: {
      Name: 'B: What is your full name?',
      Email: 'C: What is your email address?',
      Role: 'D: Which position are you applying for?',
      Source: 'E: How did you hear about us?',
      Applied: 'A: Timestamp',
      'Years in healthcare': 'F: How many years of healthcare experience do you have?',
    },
    ratings: { 'G: Interview score (1-10)': 'from 1 to 10', 'H: Phone screen score (1-10)': 'from 1 to 10' },
    problem: ['F4', '"a few" is not a number'],
    choice: {
      label: 'Notes',
      option: 'I: Anything else we should know?',
      row: 'Notes',
      values: ['Can start soon', 'blank', 'Prefers mornings'],
    },
    people: ['Lena Frost', 'Milo Grant', 'Nora Quist'],
  },
  'with two rows of headers and columns that must not count': {
    text: `Name,Role,Stage,Date of birth,Gender,Ratings,,
,,,,,Attitude,Skill,EHR
Omar Reed,Biller,Interview,1990-01-02,M,8,7,9
Pia Lund,Biller,Applied,1985-03-04,F,10,6,5
Quin Shaw,Biller,Offer,1992-05-06,F,4,twelve,7
`,
    fields: { Name: 'A: Name', Role: 'B: Role', Stage: 'C: Stage' },
    ratings: {
      'F: Ratings / Attitude': 'from 1 to 10',
      'G: Ratings / Skill': 'from 1 to 10',
      'H: Ratings / EHR': 'from 1 to 10',
    },
    problem: ['D2', '“Date of birth” holds age'],
    choice: {
      label: 'F: Ratings / Attitude',
      option: 'points, 0 to 100',
      row: 'Ratings / Attitude',
      values: ['8 → 1.32', '10 → 1.4', '4 → 1.16'], // 1 + x / 25
    },
    back: 'from 1 to 10',
    people: ['Omar Reed', 'Pia Lund', 'Quin Shaw'],
  },
  'with names as programs write them': {
    text: `CandidateId,FirstName,Surname,EmailAddress,PhoneNumber,AppliedFor,DateApplied,Knowledge,Teamwork
1001,Rosa,Beck,rosa.beck@example.com,555-0110,Office Manager,2026-11-01,4,4
1002,Sam,Tran,sam.tran@example.com,555-0111,Office Manager,2026-11-03,5,3
1003,Tia,Wolf,tia.wolf@example.com,555-0112,Office Manager,2026-11-04,3,five
`,
    fields: {
      'First name': 'B: FirstName',
      'Last name': 'C: Surname',
      Email: 'D: EmailAddress',
      Phone: 'E: PhoneNumber',
      Role: 'F: AppliedFor',
      Applied: 'G: DateApplied',
    },
    ratings: { 'H: Knowledge': 'from 1 to 5', 'I: Teamwork': 'from 1 to 5' },
    problem: ['I4', '"five" is not a rating from 1 to 5'],
    choice: { label: 'Last name', option: 'no column', row: 'Last name', values: undefined },
    back: 'C: Surname',
    people: ['Rosa Beck', 'Sam Tran', 'Tia Wolf'],
  },
} as const;

let preview: OpenPreview;
let view: ReturnType<typeof connectView>;
beforeAll(async () => {
  preview = await openPreview();
  view = connectView(preview);
});
afterAll(() => preview.close());

const focused = () => frameOf(preview).evaluate('document.activeElement.labels?.[0]?.textContent');

describe.each(Object.entries(TRACKERS))(
  'a tracker %s',
  (name, { text, fields, ratings, problem, choice, people, ...more }) => {
    it('is shown with the column of each field and the scale of each rating', async () => {
      await view.open(textFile(`${name.split(' ')[0]}.csv`, text));
      expect(await view.fields()).toEqual(fields);
      expect(await view.ratings()).toEqual(ratings);
    });

    it('leaves axe-core nothing to find, and nothing sticks out', async () => {
      expect(await axeViolations(frameOf(preview))).toEqual([]);
      expect(await frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
        0,
      );
    });

    it('has its problems named, and a press selects the cell', async () => {
      const [cell, words] = problem;
      const line = preview.sidebar.getByRole('listitem').filter({ hasText: words });
      await line.getByRole('button', { name: `Candidates!${cell}`, exact: true }).click();
      await preview.page.getByRole('textbox', { name: `Content of ${cell}`, exact: true }).waitFor();
      await view.rest();
    });

    it('is read anew by what is chosen, where the person chose it', async () => {
      const select = preview.sidebar.getByLabel(choice.label, { exact: true });
      if (!(await select.isVisible())) await preview.sidebar.getByText('Fields without a column').click();
      await select.focus();
      await view.choose(choice.label, choice.option);
      await becomes(async () => (await view.rows())[choice.row], choice.values && [...choice.values]);
      await view.rest();
      expect(await focused()).toBe(choice.label);
      if (!('back' in more)) return;
      await view.choose(choice.label, more.back);
      await becomes(async () => Object.hasOwn(await view.rows(), choice.row), true);
      await view.rest();
    });

    it('is used, and after a refresh its people are in the pipeline', async () => {
      await view.press('Use these columns');
      await view.said(/^Done\. “Candidates” is connected\./);
      await preview.sidebar.getByRole('heading', { name: 'What was done' }).waitFor();
      await view.press('Refresh everything');
      await view.said(`Refreshed. Pipeline: ${people.length} candidates`);
      await preview.showTab('Pipeline');
      const names: string[] = [];
      for (const index of people.keys()) names.push(await preview.typed(`B${index + 2}`));
      expect(names.sort()).toEqual(people);
    });
  },
);

it('asks nothing of any other address, and hides no error', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors).toEqual([]);
});
