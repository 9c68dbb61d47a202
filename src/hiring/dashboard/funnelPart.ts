import { isEnough } from '../../statistics/isEnough';
import { counted } from '../../workbook/counted';
import { type FunnelStep, funnel } from '../funnel';
import type { FurthestStages } from '../furthestStage';
import type { StageStep } from '../stageSteps';
import { COUNTS_ONLY } from './enough';
import type { Line, Part } from './part';

/**
 * How many candidates reached each stage. The last lines say for how many that is not known.
 *
 * @param reached How far each candidate came.
 * @param stages The stages that are steps, in order.
 * @returns The part.
 */
export function funnelPart(reached: FurthestStages, stages: readonly StageStep[]): Part {
  const part = 'Funnel';
  const first = stages[0]?.stage;
  if (first === undefined) return { part, lines: [{ reading: NO_STAGES }] };
  if (reached.furthest.length === 0) return { part, lines: [{ reading: 'No candidates yet.' }] };
  const { steps } = funnel(
    reached.furthest.flatMap((stage) => stage ?? []),
    stages.map(({ stage }) => stage),
  );
  const lines = steps.map((step, i) => lineOf(step, steps[i - 1], steps[0]));
  const chart = { type: 'bar', series: ['count'], lines: lines.length, unit: 'Candidates' } as const;
  return { part, lines: [...lines, ...unknown(reached, first)], chart };
}

const NO_STAGES = 'No stage is active or hired yet: write your stages in Stages.';

function lineOf(step: FunnelStep, before: FunnelStep | undefined, first: FunnelStep | undefined): Line {
  const share = isEnough(first?.reached ?? 0) ? step.shareOfFirst : undefined;
  return { what: step.stage, count: step.reached, share, reading: readingOf(step, before) };
}

function readingOf({ reached, shareOfPrevious = 0 }: FunnelStep, before: FunnelStep | undefined): string {
  if (before === undefined) return isEnough(reached) ? 'Everyone who came this far or further' : COUNTS_ONLY;
  if (!isEnough(before.reached)) return `${COUNTS_ONLY} in ${before.stage}`;
  return `${Math.round(shareOfPrevious * 100)}% of the ${before.reached} in ${before.stage}`;
}

function unknown({ withoutHistory, withoutStage }: FurthestStages, first: string): readonly Line[] {
  const history = {
    what: 'Without history',
    count: withoutHistory,
    reading: `${counted(withoutHistory, 'candidate')} rejected or withdrawn, with no earlier stage in Decisions: counted at ${first}`,
  };
  const stage = {
    what: 'Without a stage',
    count: withoutStage,
    reading: `${counted(withoutStage, 'candidate')} whose stage is blank or not in Stages: not in the funnel`,
  };
  return [history, stage].filter(({ count }) => count > 0);
}
