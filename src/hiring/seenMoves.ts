import type { Day } from '../calendar/day';
import { shownDay } from '../calendar/shownDay';
import type { CellWrite } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import type { Assessed } from './assess';
import { type DecisionColumns, decisions } from './decisions';
import type { PipelineRowColumns } from './pipeline';

/** What was known of stages before. */
export interface KnownStages {
  readonly decisions: Reading<DecisionColumns>;
  readonly pipeline: Reading<PipelineRowColumns>;
  /** The stage that a word means, by its name in Stages; `undefined` for an unknown word. */
  readonly nameOf: (word: string) => string | undefined;
}

/**
 * The moves that nobody recorded: stages that were typed into the list since the last refresh. A candidate’s last decision
 * says the stage before, else the last refresh does; a candidate who is seen for the first time made no move.
 *
 * @param rows All candidates, assessed.
 * @param known What was known of their stages.
 * @param today The day on which the moves are seen.
 * @returns Rows of Decisions.
 */
export function seenMoves(
  rows: readonly Assessed[],
  { decisions: before, pipeline, nameOf }: KnownStages,
  today: Day,
): readonly Readonly<Record<string, CellWrite>>[] {
  const seen = new Map(pipeline.rows.map(({ candidateId, stage }) => [candidateId ?? '', stage]));
  const last = lastDecisions(before.rows);
  const plain = (word: string) => normaliseWords(nameOf(word) ?? word);
  return rows.flatMap(({ candidate, rank }) => {
    const { id, name, stage } = candidate;
    const decided = last.get(id);
    const from = decided?.stages[decided.stages.length - 1] ?? seen.get(id);
    if (from === undefined || stage === undefined) return [];
    if ([from, ...(decided?.stages ?? [])].some((known) => plain(known) === plain(stage))) return [];
    const when = dayOfMove(candidate, decided?.when, today);
    const move = { when, fromStage: from, toStage: nameOf(stage) ?? stage, formulaRank: rank };
    return [rowOf(decisions, { who: `Seen on ${shownDay(today)}`, candidateId: id, candidate: name, ...move })];
  });
}

/** The last day on which something was decided, and the stages to which the moves of that day led. */
interface LastDecisions {
  readonly when: Day | undefined;
  readonly stages: readonly string[];
}

/** Whatever the order of the rows: users sort. */
function lastDecisions(rows: Reading<DecisionColumns>['rows']): ReadonlyMap<string, LastDecisions> {
  const found = new Map<string, LastDecisions>();
  for (const { candidateId = '', when, toStage } of rows) {
    if (toStage === undefined) continue;
    const known = found.get(candidateId);
    const order = (when ?? '').localeCompare(known?.when ?? '');
    if (known && order < 0) continue;
    found.set(candidateId, { when, stages: known && order === 0 ? [...known.stages, toStage] : [toStage] });
  }
  return found;
}

/** What stands in “Stage since”, unless that was there before the last move, or is still to come. */
function dayOfMove({ stageSince, applied }: Assessed['candidate'], last: Day | undefined, today: Day): Day {
  const isNew = stageSince !== undefined && stageSince <= today && stageSince > (last ?? '');
  return isNew && stageSince >= (applied ?? '') ? stageSince : today;
}
