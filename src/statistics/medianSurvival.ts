import type { SurvivalStep } from './kaplanMeier';

/** Shares are products: they miss a half by less than this. */
const ROUNDING = 1e-9;

/**
 * The day by which half have left: the first one after which half or fewer stay.
 *
 * @param steps As Kaplan–Meier gives them.
 * @returns The day; `undefined` where more than half stay throughout.
 * @source Miller (1981), Survival Analysis
 * @example medianSurvival([{ day: 30, staying: 0.75 }, { day: 90, staying: 0.5 }]) // 90
 * @example medianSurvival([]) // undefined
 */
export function medianSurvival(steps: readonly Pick<SurvivalStep, 'day' | 'staying'>[]): number | undefined {
  return steps.find(({ staying }) => staying <= 0.5 + ROUNDING)?.day;
}
