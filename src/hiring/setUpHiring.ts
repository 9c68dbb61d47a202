import { type CandidateColumns, candidates } from '../people/candidates';
import { isStageWord } from '../people/guessStage';
import { newIds } from '../people/newIds';
import { requireNames } from '../people/requireNames';
import { settings } from '../people/settings';
import { HIRING, startHere, startHerePage, TO_DO } from '../people/startHere';
import { type Candidate, trackedCandidates } from '../people/trackedCandidates';
import { quoted } from '../workbook/cell';
import type { Changes, Decision, ReadingsOf, TableChange } from '../workbook/command';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { competencies } from './competencies';
import { competenciesToAdd } from './competenciesToAdd';
import { pipelineRows } from './pipeline';
import { roleCells } from './profiles/roleCells';
import { gatherRoles, ONLY_ROLE, type RoleSpellings, roleFinder } from './roleNames';
import { type RoleColumns, roles } from './roles';
import { settingsChange } from './settingsChange';
import { stages } from './stages';
import { stagesToAdd } from './stagesToAdd';

const reads = { candidates, roles, competencies, stages, settings, pipeline: pipelineRows, startHere };

/** What *Set up or repair…* makes for hiring: IDs in the user's list, and the tabs that describe roles and stages. */
export const setUpHiring: Decision<typeof reads> = { reads, decide };

function decide(readings: ReadingsOf<typeof reads>): Changes {
  const list = readings.candidates;
  requireNames(list);
  const known = new Set(readings.pipeline.rows.map((row) => row.candidateId ?? ''));
  const { candidates: people, problems } = trackedCandidates(list, known);
  const tables = descriptions(readings, people);
  const message = summary(list.sheet, people.length, tables);
  const next = { step: TO_DO, state: message, whatNext: 'Choose Refresh everything to score and rank.' };
  return {
    tables: readings.startHere.exists
      ? tables
      : [...tables, startHerePage(readings.startHere, { part: HIRING, steps: [next], problems: [] })],
    columns: newIds(list, people),
    problems: [...(list.found?.remarks ?? []), ...problems, ...unknownStages(tables)],
    message,
  };
}

/** The rows that the tabs which describe the hiring lack. */
function descriptions(readings: ReadingsOf<typeof reads>, people: readonly Candidate[]): readonly TableChange[] {
  const {
    candidates: list,
    pipeline: { headers: pipelineHeaders },
  } = readings;
  const newRoles = rolesToAdd(list, people, readings.roles);
  const roleRows = newRoles.map(({ role, alsoCalled }) =>
    rowOf(roles, { role, alsoCalled: alsoCalled.join(', '), ...roleCells(role) }),
  );
  const existing = { competencies: readings.competencies, pipelineHeaders };
  const words = people.flatMap(({ stage }) => stage ?? []);
  const knownStages = readings.stages.rows.flatMap(({ stage }) => stage ?? []);
  return [
    adding(roles, roleRows),
    adding(competencies, competenciesToAdd(list, people, roleOf(list, readings.roles, newRoles), existing)),
    adding(stages, stagesToAdd(words, knownStages)),
    settingsChange(readings.settings, list),
  ];
}

function rolesToAdd(
  list: Reading<CandidateColumns>,
  people: readonly Candidate[],
  existing: Reading<RoleColumns>,
): readonly RoleSpellings[] {
  const find = roleFinder(existing.rows);
  const words = list.columnAt.role === undefined ? [ONLY_ROLE] : people.flatMap(({ role }) => role ?? []);
  return gatherRoles(words.filter((word) => find(word) === undefined));
}

function roleOf(
  list: Reading<CandidateColumns>,
  existing: Reading<RoleColumns>,
  added: readonly RoleSpellings[],
): (candidate: Candidate) => string | undefined {
  const find = roleFinder([...existing.rows, ...added.map(({ role }) => ({ role, alsoCalled: undefined }))]);
  return ({ role }) => find(list.columnAt.role === undefined ? ONLY_ROLE : (role ?? ''));
}

function adding(table: TableChange['table'], rows: TableChange['rows']): TableChange {
  return { table, columns: Object.values(table.columns), rows, how: 'add' };
}

/** Words whose meaning is not known count as in play; the user has to know that. */
function unknownStages(tables: readonly TableChange[]): readonly Problem[] {
  const added = tables.find(({ table }) => table === stages)?.rows ?? [];
  const words = added.map((row) => String(row[stages.columns.stage.header])).filter((word) => !isStageWord(word));
  if (words.length === 0) return [];
  const named = words.slice(0, MOST_NAMED).map((word) => quoted(word));
  const more = words.length > MOST_NAMED ? ` and ${words.length - MOST_NAMED} more` : '';
  const message = `not known as words for stages: ${named.join(', ')}${more}; they count as in play. Where that is wrong, change the Kind here`;
  return [new Problem(message, { sheet: stages.name, cell: '' })];
}

/** More would make a sentence too long to read. */
const MOST_NAMED = 8;

function summary(sheet: string, people: number, tables: readonly TableChange[]): string {
  const added = tables.filter(({ rows }) => rows.length > 0).map(({ table, rows }) => `${table.name} (${rows.length})`);
  const made = added.length > 0 ? `Added rows: ${added.join(', ')}.` : 'Everything is in place.';
  return `Read ${counted(people, 'candidate')} on “${sheet}”. ${made}`;
}
