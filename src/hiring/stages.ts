import { STAGE_KINDS } from '../people/stageKind';
import { choice, number, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** The steps of the practice's hiring, in its own words and in order. */
export const stages = table({
  name: 'Stages',
  about: 'The steps of your hiring, in your own words and in order, one per row.',
  key: ['stage'],
  needs: ['stage', 'kind'],
  columns: {
    stage: text('Stage', { note: 'The word that you use in your list.' }),
    kind: choice('Kind', STAGE_KINDS, {
      note: 'What it means: active and hired candidates are ranked, rejected and withdrawn ones are not.',
    }),
    daysAllowed: number('Days allowed', {
      note: 'After so many days in this stage a candidate is flagged as stuck. Blank: never.',
      least: 0,
    }),
    nextStep: text('Next step', { note: 'What to do with a candidate in this stage.' }),
  },
});

export type StageColumns = (typeof stages)['columns'];
