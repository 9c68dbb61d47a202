import { newIds } from '../people/newIds';
import { requireNames } from '../people/requireNames';
import { HIRING, startHere, startHerePage } from '../people/startHere';
import { isBlank } from '../workbook/cell';
import type { Changes, Command, Context, ReadingsOf, TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { Assessment } from './assess';
import { assessAll, assessedTables } from './assessAll';
import { decisions } from './decisions';
import { hiringDashboard, hiringDashboardChange } from './hiringDashboard';
import { copiedRows, pipelineChange } from './pipelineChange';
import { pipelineSteps } from './pipelineSteps';
import { seenMoves } from './seenMoves';
import { settingsChange } from './settingsChange';
import { sinceLastRefresh } from './sinceLastRefresh';
import { stageMeant } from './stageMeant';
import { unreasonedWeights } from './unreasonedWeights';

const reads = { ...assessedTables, startHere, dashboard: hiringDashboard };

/** *Refresh pipeline*: scores, ranks and states of all candidates. */
export const refreshPipeline: Command = {
  name: 'refreshPipeline',
  label: 'Refresh pipeline',
  decision: { reads, decide },
};

type Readings = ReadingsOf<typeof reads>;

function decide(readings: Readings, { today, sealed }: Context): Changes {
  requireNames(readings.candidates);
  requireSetUp(readings.competencies, readings.stages, readings.roles);
  const { people, assessment: result, problems } = assessAll(readings, today);
  const all = [
    ...problems,
    ...unreasonedWeights(readings.competencies),
    ...copiedRows(readings.pipeline),
    ...readingProblems(readings),
  ];
  const { steps, message } = pipelineSteps(result, { sheet: readings.candidates.sheet, problems: all.length, sealed });
  const news = sinceLastRefresh(result, readings.pipeline);
  return {
    tables: [
      ...settingsMade(readings.settings, readings.candidates),
      ...decisionsChange(result, readings, today),
      pipelineChange(result, readings.pipeline, readings.competencies),
      hiringDashboardChange({ ...readings, rows: result.rows, today }),
      startHerePage(readings.startHere, { part: HIRING, steps, problems: all }),
    ],
    columns: newIds(readings.candidates, people),
    problems: all,
    message,
    steps,
    ...(news === undefined ? {} : { news }),
  };
}

/** The problems of the list come with its candidates; Pipeline and the dashboard are made anew. */
function readingProblems(readings: Readings): readonly Problem[] {
  const { candidates: list, pipeline, dashboard, ...others } = readings;
  return Object.values(others).flatMap(({ problems }) => problems);
}

/** A set-up that was interrupted may have left Settings blank; without it the next one would not know the list. */
function settingsMade(existing: Readings['settings'], list: Readings['candidates']): readonly TableChange[] {
  return existing.headers.every(isBlank) ? [settingsChange(existing, list)] : [];
}

/** Comes before Pipeline, which remembers the stages: what fails in between is seen again. */
function decisionsChange(
  { rows }: Assessment,
  { decisions: before, pipeline, stages: { rows: known } }: Readings,
  today: Context['today'],
): readonly TableChange[] {
  const meant = stageMeant(known);
  const seen = seenMoves(rows, { decisions: before, pipeline, nameOf: (word) => meant(word)?.stage }, today);
  return seen.length === 0
    ? []
    : [{ table: decisions, columns: Object.values(decisions.columns), rows: seen, how: 'append' }];
}

function requireSetUp(...tabs: readonly Reading[]): void {
  const isMissing = ({ exists, headers }: Reading) => !exists || headers.every(isBlank);
  const missing = tabs.filter(isMissing).map(({ sheet }) => `“${sheet}”`);
  if (missing.length === 0) return;
  throw new Problem(`the pipeline needs the tabs ${missing.join(', ')}: choose “Set up or repair…” first`);
}
