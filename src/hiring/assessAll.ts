import type { Day } from '../calendar/day';
import { candidates } from '../people/candidates';
import { percentSetting, settings } from '../people/settings';
import { type Candidate, trackedCandidates } from '../people/trackedCandidates';
import type { ReadingsOf } from '../workbook/command';
import type { Problem } from '../workbook/problem';
import { type Assessment, assess } from './assess';
import { competencies } from './competencies';
import { decisions } from './decisions';
import { pipelineRows } from './pipeline';
import { roles } from './roles';
import { scorecards } from './scorecards';
import { stages } from './stages';

/** The tabs that an assessment of all candidates reads. */
export const assessedTables = {
  candidates,
  roles,
  competencies,
  stages,
  settings,
  scorecards,
  decisions,
  pipeline: pipelineRows,
};

export type AssessedReadings = ReadingsOf<typeof assessedTables>;

/**
 * Assesses everyone on the user's list, by the tabs as they were read.
 *
 * @param readings The tabs.
 * @param today The day.
 * @returns The people, their assessment, and what was wrong with the list and the settings.
 */
export function assessAll(
  readings: AssessedReadings,
  today: Day,
): {
  readonly people: readonly Candidate[];
  readonly assessment: Assessment;
  readonly problems: readonly Problem[];
} {
  const list = readings.candidates;
  const known = new Set(readings.pipeline.rows.map((row) => row.candidateId ?? ''));
  const { candidates: people, problems } = trackedCandidates(list, known);
  const enough = percentSetting(readings.settings, 'enoughRated');
  const assessment = assess({ ...readings, list, people, today, enoughRated: enough.value / 100 });
  return { people, assessment, problems: [...problems, ...assessment.problems, ...enough.problems] };
}
