import { type Day, daysBetween } from '../calendar/day';
import type { CandidateColumns } from '../people/candidates';
import type { StageKind } from '../people/stageKind';
import type { Candidate } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { likelyMeant } from './likelyMeant';
import { ONLY_ROLE, roleFinder } from './roleNames';
import type { RoleColumns } from './roles';
import { stageFinder } from './stageFinder';
import type { StageColumns } from './stages';
import { unknownWord } from './unknownWord';

/** Where a candidate stands. */
export interface Standing {
  /** The role by its name in Roles; `undefined` when it is not there. */
  readonly role: string | undefined;
  /** The role while the candidate is in play. */
  readonly rankedIn: string | undefined;
  /** The stage by its name in Stages; `undefined` when it is blank or not there. */
  readonly stageName: string | undefined;
  /** What the stage means; without a known one the candidate counts as active. */
  readonly kind: StageKind;
  readonly isActive: boolean;
  readonly daysInStage: number | undefined;
  readonly daysAllowed: number | undefined;
  readonly isStuck: boolean;
  readonly nextStep: string | undefined;
  /** What is unclear, with its cells. */
  readonly problems: readonly Problem[];
}

/** The tabs and the day that a standing depends on. */
export interface Surroundings {
  readonly list: Reading<CandidateColumns>;
  readonly roles: Reading<RoleColumns>;
  readonly stages: Reading<StageColumns>;
  readonly today: Day;
}

/** A value, or none and the reason. */
interface Found<Value> {
  readonly value: Value | undefined;
  readonly trouble?: string | undefined;
}

/**
 * Tells where candidates stand. A word that is a slip for a known stage counts as that stage, and is named.
 *
 * @param surroundings The tabs and the day.
 * @returns A function from a candidate to the standing.
 */
export function standingIn({ list, roles, stages, today }: Surroundings): (candidate: Candidate) => Standing {
  const findRole = roleOfWord(roles);
  const findStage = stageOfWord(stages);
  const problem = (row: number, key: keyof CandidateColumns, { trouble }: Found<unknown>) =>
    trouble === undefined
      ? []
      : [new Problem(trouble, { sheet: list.sheet, cell: cellAddress(row, list.columnAt[key] ?? 0) })];
  return ({ row, role: word, stage: step, stageSince }) => {
    const role = findRole(list.columnAt.role === undefined ? ONLY_ROLE : word);
    const stage = findStage(step);
    const days = daysSince(stageSince, today);
    const kind: StageKind = stage.value?.kind ?? 'active';
    const daysAllowed = stage.value?.daysAllowed;
    return {
      role: role.value,
      rankedIn: kind === 'active' || kind === 'hired' ? role.value : undefined,
      stageName: stage.value?.stage,
      kind,
      isActive: kind === 'active',
      daysInStage: days.value,
      daysAllowed,
      isStuck: kind === 'active' && (days.value ?? 0) > (daysAllowed ?? Number.POSITIVE_INFINITY),
      nextStep: stage.value?.nextStep,
      problems: [...problem(row, 'role', role), ...problem(row, 'stage', stage), ...problem(row, 'stageSince', days)],
    };
  };
}

function roleOfWord({ rows }: Reading<RoleColumns>): (word: string | undefined) => Found<string> {
  const find = roleFinder(rows);
  const names = rows.flatMap(({ role }) => role ?? []);
  return (word) => {
    if (word === undefined) return { value: undefined, trouble: 'no role; this candidate is not ranked' };
    const value = find(word);
    return { value, trouble: value === undefined ? unknownWord(word, 'Role', names) : undefined };
  };
}

function stageOfWord({ rows }: Reading<StageColumns>) {
  const find = stageFinder(rows);
  const names = rows.flatMap(({ stage }) => stage ?? []);
  return (word: string | undefined): Found<(typeof rows)[number]> => {
    if (word === undefined) return { value: undefined };
    const value = find(word);
    if (value) return { value };
    return { value: find(likelyMeant(word, names) ?? ''), trouble: unknownWord(word, 'Stage', names) };
  };
}

function daysSince(since: Day | undefined, today: Day): Found<number> {
  if (since === undefined) return { value: undefined };
  const days = daysBetween(since, today);
  return days >= 0 ? { value: days } : { value: undefined, trouble: `${since} lies in the future` };
}
