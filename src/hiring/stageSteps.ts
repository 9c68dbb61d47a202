import { normaliseWords } from '../workbook/normaliseWords';
import type { StageRow } from './stageMeant';

/** A stage that is a step forward. */
export interface StageStep {
  readonly stage: string;
  readonly kind: 'active' | 'hired';
}

/**
 * The stages that are steps forward, each once: the active ones in order, then the hired ones, wherever Stages lists them.
 * A blank Kind counts as active, as everywhere.
 *
 * @param stages Rows of Stages, in order.
 * @returns The steps.
 * @example stageSteps([{ stage: 'Applied', kind: 'active' }, { stage: 'Rejected', kind: 'rejected' }]) // [{ stage: 'Applied', kind: 'active' }]
 */
export function stageSteps(stages: readonly StageRow[]): readonly StageStep[] {
  const steps = new Map<string, StageStep>();
  for (const { stage, kind = 'active' } of stages) {
    if (stage !== undefined && (kind === 'active' || kind === 'hired'))
      steps.set(normaliseWords(stage), { stage, kind });
  }
  const all = [...steps.values()];
  return [...all.filter(({ kind }) => kind === 'active'), ...all.filter(({ kind }) => kind === 'hired')];
}
