import { checkbox, day, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** The tasks of everyone who is being onboarded. */
export const checklist = table({
  name: 'Onboarding',
  about: 'The tasks of each new hire. Tick Done; Due, Owner and Notes are yours to change, and a refresh keeps them.',
  key: ['taskId'],
  needs: ['taskId', 'due', 'done', 'doneOn'],
  isMadeLate: true,
  columns: {
    taskId: text('Task ID', { note: 'Tells the task from others. Please leave it as it is.', isHidden: true }),
    staffId: text('Staff ID', { note: 'The person, as in Staff.', isHidden: true }),
    person: text('Person', { note: 'The new hire.', isVerbatim: true }),
    role: text('Role', { note: 'The job.' }),
    phase: text('Phase', { note: 'The part of the onboarding.' }),
    task: text('Task', { note: 'What is to be done. Comes from Task templates.', width: 320 }),
    owner: text('Owner', { note: 'Who does it. Change it as you like: a refresh keeps it.', isVerbatim: true }),
    due: day('Due', {
      note: 'The last day for it; Why says how it was counted. Change it as you like: a refresh keeps it. Cleared, it is counted again.',
    }),
    done: checkbox('Done', { note: 'Tick it when the task is done.' }),
    doneOn: day('Done on', { note: 'The day of the tick. Correct it where it was another day.' }),
    evidence: text('Evidence', { note: 'What shows that it was done; a link to it, if you like.', width: 160 }),
    why: text('Why', {
      note: 'What it is good for, the rule behind it, and how Due was counted.',
      width: 180,
      isOneLine: true,
    }),
    status: text('Status', {
      note: 'Done, or how long until it is due. With more than 1000 tasks these are values, made at the last refresh; with fewer, formulas.',
    }),
    notes: text('Notes', { note: 'Yours: nothing is ever written here.', width: 200, isVerbatim: true }),
    asMade: text('As made', {
      note: 'What the last refresh put into the row, as signs: a cell that differs from it is yours and stays.',
      isHidden: true,
    }),
  },
});

export type ChecklistColumns = (typeof checklist)['columns'];
