import type { Day } from '../calendar/day';
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
  const last = new Map(pipeline.rows.map(({ candidateId, stage }) => [candidateId ?? '', stage]));
  for (const { candidateId, toStage } of before.rows) last.set(candidateId ?? '', toStage);
  const plain = (word: string) => normaliseWords(nameOf(word) ?? word);
  return rows.flatMap(({ candidate, rank }) => {
    const { id, name, stage } = candidate;
    const from = last.get(id);
    if (from === undefined || stage === undefined || plain(from) === plain(stage)) return [];
    const move = { fromStage: from, toStage: nameOf(stage) ?? stage, formulaRank: rank };
    return [
      rowOf(decisions, { when: today, who: `Seen on ${inWords(today)}`, candidateId: id, candidate: name, ...move }),
    ];
  });
}

/** As the day shows in its cell. */
function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}
