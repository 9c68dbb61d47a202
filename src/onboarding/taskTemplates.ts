import { choice, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

const REPEATS = ['none', 'monthly', 'yearly'] as const;
export type Repeats = (typeof REPEATS)[number];

const UNITS = ['calendar', 'business'] as const;

/** The farthest that a task can be from the start, in days. */
const MOST_DAYS = 3650;

/** The tasks that a new hire gets, as patterns. */
export const taskTemplates = table({
  name: 'Task templates',
  about: 'The tasks that a new hire gets. Yours to edit: a change reaches the open tasks at the next refresh.',
  key: ['templateId'],
  needs: ['templateId', 'appliesTo', 'offset', 'task'],
  isMadeLate: true,
  columns: {
    templateId: text('Template ID', {
      note: 'Ties the tasks of people to this row. Leave it as it is; leave it blank in a row of your own, and the add-on fills it.',
    }),
    appliesTo: text('Applies to', {
      note: 'Who gets the task: All; Exposed (work with blood or other infectious material); or roles, parted by commas.',
    }),
    phase: text('Phase', { note: 'The part of the onboarding.' }),
    offset: number('Offset', {
      note: 'Days after the first day of work, which is 0; negative before it.',
      least: -MOST_DAYS,
      most: MOST_DAYS,
    }),
    unit: choice('Unit', UNITS, {
      note: 'Whether Offset counts all days (calendar) or open days only (business). Blank: calendar.',
    }),
    owner: text('Owner', {
      note: 'Who does it: New hire, a role that Settings gives to a person, or a name.',
    }),
    category: text('Category', { note: 'What kind of task it is.' }),
    task: text('Task', { note: 'What is to be done.', width: 320 }),
    evidence: text('Evidence', { note: 'What shows that it was done.', width: 180 }),
    why: text('Why', { note: 'What it is good for, or the rule behind it.', width: 260 }),
    citation: text('Citation', {
      note: 'Where the rule is written. With a citation, a due date on a closed day moves back, never forward.',
      width: 180,
    }),
    citationChecked: choice('Citation checked', ['yes', 'no'], {
      note: 'yes: the rule was read at its source. Only then the checklist shows it as law.',
    }),
    repeats: choice('Repeats', REPEATS, {
      note: 'Whether the task comes again once it is done: a month, or 365 days, after that day.',
    }),
    givenOut: text('Given out', {
      note: 'yes: everyone who is being onboarded has this task, or had it.',
      isHidden: true,
    }),
  },
});

export type TaskTemplateColumns = (typeof taskTemplates)['columns'];
