import { candidates } from '../people/candidates';
import { HIRING } from '../people/startHere';
import type { Feature } from '../workbook/command';
import type { Formula } from '../workbook/formula';
import { competencies } from './competencies';
import { decisions } from './decisions';
import { hireAgreement } from './hireAgreement';
import { hireCoverage } from './hireCoverage';
import { hireFunnel } from './hireFunnel';
import { hireImpact } from './hireImpact';
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

/** The cell formulas of hiring; they stand apart, for commands do without them. */
export const hiringFormulas: readonly Formula[] = [
  hireScore,
  hireCoverage,
  hireRank,
  hireFunnel,
  hireAgreement,
  hireImpact,
];

/** Hiring: from the user's list of candidates to a scored pipeline. */
export const hiring: Feature = {
  name: HIRING,
  tables: [candidates, roles, competencies, stages, scorecards, pipeline, hiringDashboard, decisions],
  usedWith: [roles, competencies, stages, pipeline],
  setUp: setUpHiring,
  items: [
    { label: 'Score an interview…', name: 'scoreInterview' },
    refreshPipeline,
    { label: 'Debrief…', name: 'debrief' },
    { label: 'Move stage…', name: 'moveStage' },
    { label: 'Job description…', name: 'jobDescription' },
    { label: 'Interview kit…', name: 'interviewKit' },
    { label: 'Fairness…', name: 'fairness' },
  ],
  understands: understoodWords,
  listColumns: scoreColumns,
};
