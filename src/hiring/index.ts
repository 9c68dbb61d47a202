import { candidates } from '../people/candidates';
import type { Feature } from '../workbook/command';
import { competencies } from './competencies';
import { hireCoverage } from './hireCoverage';
import { hireRank } from './hireRank';
import { hireScore } from './hireScore';
import { pipeline } from './pipeline';
import { refreshPipeline } from './refreshPipeline';
import { roles } from './roles';
import { scoreColumns } from './scoreColumns';
import { setUpHiring } from './setUpHiring';
import { stages } from './stages';
import { understoodWords } from './understoodWords';

/** Hiring: from the user's list of candidates to a scored pipeline. */
export const hiring: Feature = {
  name: 'Hiring',
  tables: [candidates, roles, competencies, stages, pipeline],
  formulas: [hireScore, hireCoverage, hireRank],
  setUp: setUpHiring,
  refreshes: [refreshPipeline],
  understands: understoodWords,
  listColumns: scoreColumns,
};
