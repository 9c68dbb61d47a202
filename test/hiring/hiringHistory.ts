import { decisions } from '../../src/hiring/decisions';
import { standingIn } from '../../src/hiring/standing';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import type { Cell } from '../../src/workbook/cell';
import { practice, reading } from './practice';

type Cells = readonly (readonly Cell[])[];

/**
 * A practice with five stages and one role on 2026-11-20: candidates by Candidate ID, Stage, Stage since, Applied, Source
 * and Role, decisions by When, Candidate ID, From stage and To stage. What is left out at the end of a row is blank.
 */
export function hiringHistory(
  given: { readonly candidates?: Cells; readonly decisions?: Cells; readonly roles?: Cells } = {},
) {
  const people = (given.candidates ?? []).map(([id = '', stage = '', since = '', applied = '', source = '', role]) => [
    ...[`Person ${id}`, id, stage, since, applied, source, role ?? 'Biller'],
  ]);
  const tabs = practice({
    candidates: [['Name', 'Candidate ID', 'Stage', 'Stage since', 'Applied', 'Source', 'Role'], ...people],
    roles: [['Role', 'Openings', 'Opened', 'Days to fill', 'Also called'], ...(given.roles ?? [['Biller']])],
    stages: STAGES,
  });
  const today = '2026-11-20';
  const standing = standingIn({ ...tabs, list: tabs.candidates, today });
  const { candidates } = trackedCandidates(tabs.candidates, new Set());
  return {
    rows: candidates.map((candidate) => ({ ...standing(candidate), candidate })),
    decisions: reading(decisions, [['When', 'Candidate ID', 'From stage', 'To stage'], ...(given.decisions ?? [])]),
    roles: tabs.roles,
    stages: tabs.stages,
    today,
  } as const;
}

const STAGES: Cells = [
  ['Stage', 'Kind', 'Days allowed', 'Next step'],
  ['Applied', 'active', 5, 'Call'],
  ['Interview', 'active', 10, 'Decide'],
  ['Hired', 'hired', '', ''],
  ['Rejected', 'rejected', '', ''],
  ['Withdrew', 'withdrawn', '', ''],
];
