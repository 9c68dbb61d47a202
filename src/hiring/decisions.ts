import { day, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** What became of candidates: one row for each move from stage to stage, never changed afterwards. */
export const decisions = table({
  name: 'Decisions',
  about: 'Every move from stage to stage, with who decided and what the formula said. Rows are only ever added.',
  isGenerated: true,
  isMadeLate: true,
  key: ['when', 'candidateId', 'fromStage', 'toStage'],
  needs: ['when', 'candidateId', 'toStage'],
  columns: {
    when: day('When', {
      note: 'The day of the move; of a stage that was typed by hand the day in “Stage since”, else the day on which a refresh saw it.',
    }),
    who: text('Who', { note: 'Who decided; “Seen on” a day where the stage was typed by hand.' }),
    candidateId: text('Candidate ID', { note: 'Ties this row to your list.' }),
    candidate: text('Candidate', { note: 'The name at that time.' }),
    fromStage: text('From stage', { note: 'The stage before; blank where none was known.' }),
    toStage: text('To stage', { note: 'The stage after.' }),
    formulaRank: number('Formula rank', { note: 'The rank by score at that time.' }),
    overrideReason: text('Override reason', {
      note: 'Why someone with a lower score went ahead of others.',
      width: 320,
    }),
  },
});

export type DecisionColumns = (typeof decisions)['columns'];
