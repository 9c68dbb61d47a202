import { day, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** How far everyone has come: a row for each person, then one for each of their phases. */
export const progress = table({
  name: 'Onboarding progress',
  about: 'How far each new hire has come. Made anew at each refresh.',
  isGenerated: true,
  isMadeLate: true,
  key: ['person', 'phase'],
  needs: ['person', 'phase'],
  columns: {
    person: text('Person', { note: 'The new hire.', isVerbatim: true }),
    role: text('Role', { note: 'The job.' }),
    start: day('Start', { note: 'The first day of work.' }),
    phase: text('Phase', { note: 'All, or a part of the onboarding.' }),
    tasks: number('Tasks', { note: 'How many tasks there are.' }),
    done: number('Done', { note: 'How many are done.' }),
    overdue: number('Overdue', { note: 'How many should be done by now and are not.' }),
    toCome: number('To come', { note: 'How many are still to be done and not overdue.' }),
    shareDone: number('Share done', { note: 'Done as a share of all tasks.', format: '0%' }),
    next: text('Next three', {
      note: 'Of a person: what comes next, with its owner and due date; overdue tasks first.',
      width: 240,
    }),
  },
});
