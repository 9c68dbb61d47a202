import { candidates } from '../people/candidates';
import type { Feature } from '../workbook/command';
import { competencies } from './competencies';
import { decisions } from './decisions';
import { hireCoverage } from './hireCoverage';
import { hireFunnel } from './hireFunnel';
import { hireRank } from './hireRank';
import { hireScore } from './hireScore';
import { hiringDashboard } from './hiringDashboard';
import { pipeline } from './pipeline';
import { refreshPipeline } from './refreshPipeline';
import { roles } from './roles';
import { scoreColumns } from './scoreColumns';
import { scorecards } from './scorecards';
import { setUpHiring } from './setUpHiring';
import { stages } from './stages';
import { understoodWords } from './understoodWords';

/** Hiring: from the user's list of candidates to a scored pipeline. */
export const hiring: Feature = {
  name: 'Hiring',
  tables: [candidates, roles, competencies, stages, scorecards, pipeline, hiringDashboard, decisions],
  formulas: [hireScore, hireCoverage, hireRank, hireFunnel],
  setUp: setUpHiring,
  refreshes: [refreshPipeline],
  sidebars: [{ label: 'Move stage…', name: 'moveStage' }],
  understands: understoodWords,
  listColumns: scoreColumns,
};
