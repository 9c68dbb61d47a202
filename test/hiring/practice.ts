import { validation } from '../../src/google/validation';
import { competencies } from '../../src/hiring/competencies';
import { decisions } from '../../src/hiring/decisions';
import { pipelineRows } from '../../src/hiring/pipeline';
import { roles } from '../../src/hiring/roles';
import { scorecards } from '../../src/hiring/scorecards';
import { stages } from '../../src/hiring/stages';
import { candidates } from '../../src/people/candidates';
import { readList } from '../../src/people/readList';
import { settings } from '../../src/people/settings';
import { startHere } from '../../src/people/startHere';
import type { Cell } from '../../src/workbook/cell';
import type { Columns } from '../../src/workbook/columns';
import { type Reading, readTable } from '../../src/workbook/reading';
import type { Table } from '../../src/workbook/table';

type Cells = readonly (readonly Cell[])[];

/** A tab as the add-on reads it; without cells it does not exist. */
export function reading<C extends Columns>(table: Table<C>, cells?: Cells): Reading<C> {
  const read = table.theirs ? readList : readTable;
  return read(table, { name: table.name, cells }, validation());
}

/** A fictional practice with one role, two competencies of equal weight and two stages; a test says what differs. */
export function practice(given: { readonly [Tab in keyof typeof TABS]?: Cells } = {}) {
  const cells = { ...TABS, ...given };
  return {
    candidates: reading(candidates, cells.candidates),
    roles: reading(roles, cells.roles),
    competencies: reading(competencies, cells.competencies),
    stages: reading(stages, cells.stages),
    settings: reading(settings, cells.settings),
    pipeline: reading(pipelineRows, cells.pipeline),
    startHere: reading(startHere, cells.startHere),
    scorecards: reading(scorecards, cells.scorecards),
    decisions: reading(decisions, cells.decisions),
  };
}

const TABS: Readonly<
  Record<
    | 'candidates'
    | 'roles'
    | 'competencies'
    | 'stages'
    | 'settings'
    | 'pipeline'
    | 'startHere'
    | 'scorecards'
    | 'decisions',
    Cells
  >
> = {
  candidates: [
    ['Name', 'Role', 'Stage', 'Stage since', 'Teamwork', 'Accuracy'],
    ['Ana Ruiz', 'Biller', 'Interview', '2026-11-18', 5, 3],
  ],
  roles: [
    ['Role', 'Also called'],
    ['Biller', 'Coder'],
  ],
  competencies: [
    ['Role', 'Competency', 'Weight'],
    ['Biller', 'Teamwork', 1],
    ['Biller', 'Accuracy', 1],
  ],
  stages: [
    ['Stage', 'Kind', 'Days allowed', 'Next step'],
    ['Interview', 'active', 10, 'Interview'],
    ['Rejected', 'rejected', '', ''],
  ],
  settings: [['Setting', 'Value']],
  pipeline: [['Candidate ID']],
  startHere: [['Step', 'State', 'What next']],
  scorecards: [['Scorecard ID', 'Candidate ID', 'Round', 'Interviewer', 'Submitted', 'Competency', 'Rating']],
  decisions: [['When', 'Who', 'Candidate ID', 'From stage', 'To stage']],
};
