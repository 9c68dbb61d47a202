import type { CellWrite } from '../workbook/cell';
import type { TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import type { Assessed, Assessment } from './assess';
import type { CompetencyColumns } from './competencies';
import { BETWEEN, GONE, type PipelineRowColumns, pipeline, ratingColumn, weightColumn, weightHeader } from './pipeline';
import { pipelineFormulas } from './pipelineFormulas';
import { whatIfColour } from './whatIfColour';

/** Above so many candidates Score, Rated so far, Rank and the weights are values: formulas would be slow. */
const MOST_LIVE_ROWS = 1000;

/**
 * Pipeline anew: a row for each candidate, and marked those who are no longer in the list.
 *
 * @param assessment All candidates, assessed.
 * @param existing Pipeline as it stands.
 * @param weights The Competencies tab.
 * @returns The change of the tab.
 */
export function pipelineChange(
  { competencies: names, rows }: Assessment,
  existing: Reading<PipelineRowColumns>,
  weights: Reading<CompetencyColumns>,
): TableChange {
  const ids = new Set(rows.map(({ candidate }) => candidate.id));
  const gone = existing.rows.filter(({ candidateId }) => candidateId !== undefined && !ids.has(candidateId));
  const { role, rankedIn, score, candidate, candidateId } = pipeline.columns;
  const isLive = rows.length + gone.length <= MOST_LIVE_ROWS && names.length > 0;
  const roleNames = rows.flatMap((row) => row.role ?? []);
  return {
    table: pipeline,
    columns: [...Object.values(pipeline.columns), ...names.map(ratingColumn), ...names.map(weightColumn)],
    rows: [...rows.map(rowMaker(names)), ...gone.map(goneRow)],
    how: 'refresh',
    cellNotes: cellNotes(names, rows),
    highlights: names.length > 0 ? [whatIfColour(names)] : [],
    copies: rowOf(pipeline, { rank: undefined, rankedIn: undefined, flags: COPIED }),
    sortBy: [role, rankedIn, { ...score, descending: true }, candidate, candidateId],
    ...(isLive ? { formulas: pipelineFormulas(names, weights, roleNames) } : { notes: notesOnValues(names) }),
  };
}

/** What was tried out in ratings and weights is put back: notes that say so go. */
function cellNotes(names: readonly string[], rows: Assessment['rows']): NonNullable<TableChange['cellNotes']> {
  const none = new Map(rows.map(({ candidate: { id } }) => [id, '']));
  return {
    [pipeline.columns.requirements.header]: new Map(
      rows.map(({ candidate: { id }, requirements }) => [id, requirements.note]),
    ),
    ...Object.fromEntries([...names, ...names.map(weightHeader)].map((header) => [header, none])),
  };
}

const COPIED = 'A copy of another row; delete it';

/**
 * Rows of Pipeline that the user copied: the copy takes no part.
 *
 * @param pipeline Pipeline as it stands.
 * @returns One problem for each copy.
 */
export function copiedRows({ rows, sheet }: Reading<PipelineRowColumns>): readonly Problem[] {
  const ids = new Set<string>();
  return rows.flatMap(({ candidateId, candidate }) => {
    const isFirst = candidateId === undefined || !ids.has(candidateId);
    if (candidateId !== undefined) ids.add(candidateId);
    return isFirst
      ? []
      : [new Problem(`the row of ${candidate} was copied; the copy takes no part, delete it`, { sheet, cell: '' })];
  });
}

/** Says on the headers that would be formulas why they are not; it stays true when the list gets shorter again. */
function notesOnValues(names: readonly string[]): Readonly<Record<string, string>> {
  const { score, ratedSoFar, rank } = pipeline.columns;
  const reason = `With more than ${MOST_LIVE_ROWS} candidates these are values, made at the last refresh; with fewer, formulas.`;
  return Object.fromEntries(
    [score, ratedSoFar, rank, ...names.map(weightColumn)].map(({ header, note }) => [header, `${note} ${reason}`]),
  );
}

/** Makes rows of Pipeline; headers are made once, for there may be ten thousand rows. */
function rowMaker(names: readonly string[]): (row: Assessed) => Readonly<Record<string, CellWrite>> {
  const weights = names.map(weightHeader);
  return (assessed) => {
    const row = fixedCells(assessed);
    for (let i = 0; i < names.length; i++) {
      row[names[i] ?? ''] = assessed.ratings[i];
      row[weights[i] ?? ''] = assessed.weights[i];
    }
    return row;
  };
}

function fixedCells({ candidate, ...row }: Assessed): Record<string, CellWrite> {
  return rowOf(pipeline, {
    rank: row.rank,
    candidate: candidate.name,
    role: row.role ?? candidate.role,
    stage: candidate.stage,
    applied: candidate.applied,
    daysInStage: row.daysInStage,
    score: row.score,
    ratedSoFar: row.share,
    lowestRater: row.raters.lowest,
    highestRater: row.raters.highest,
    interviewers: row.raters.interviewers,
    requirements: row.requirements.standing,
    nextStep: row.nextStep,
    flags: row.flags.join(BETWEEN),
    candidateId: candidate.id,
    rankedIn: row.rankedIn,
  });
}

/** A candidate who is no longer in the user's list stays, marked and out of the ranking. */
function goneRow({ candidateId }: ReadRow<PipelineRowColumns>): Readonly<Record<string, CellWrite>> {
  return rowOf(pipeline, { candidateId, rank: undefined, rankedIn: undefined, nextStep: undefined, flags: GONE });
}
