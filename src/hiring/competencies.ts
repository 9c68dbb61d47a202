import { number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** What each role is rated on, and how much each counts. */
export const competencies = table({
  name: 'Competencies',
  about: 'What each role is rated on. Change a weight here and the scores in Pipeline move at once.',
  key: ['role', 'competency'],
  needs: ['role', 'competency', 'weight'],
  columns: {
    role: text('Role', { note: 'A role of the Roles tab.' }),
    competency: text('Competency', { note: 'What is rated, as the column of ratings is called.' }),
    weight: number('Weight', {
      note: 'How much it counts: 2 counts twice as much as 1. Blank: not part of this role. Equal weights are best unless you can say why.',
      least: 0,
    }),
    reasonForWeight: text('Reason for weight', { note: 'Why this weight differs from the others, in a line.' }),
    anchor1: text('1', { note: 'What a rating of 1 looks like.' }),
    anchor2: text('2', { note: 'What a rating of 2 looks like.' }),
    anchor3: text('3', { note: 'What a rating of 3 looks like.' }),
    anchor4: text('4', { note: 'What a rating of 4 looks like.' }),
    anchor5: text('5', { note: 'What a rating of 5 looks like.' }),
    question1: text('Question 1', { note: 'Asked of every candidate, in this order.' }),
    question2: text('Question 2', { note: 'Asked of every candidate, in this order.' }),
    question3: text('Question 3', { note: 'Asked of every candidate, in this order.' }),
    question4: text('Question 4', { note: 'Asked of every candidate, in this order.' }),
  },
});

export type CompetencyColumns = (typeof competencies)['columns'];
