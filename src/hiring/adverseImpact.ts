import { type Comparison, fourFifths, type GroupCounts } from './fourFifths';
import { highestRate, ratedGroup } from './highestRate';
import { impactReading } from './impactReading';

/** What the selection looks like for one group. */
export interface GroupImpact extends GroupCounts {
  /** 0–1; `undefined` without applicants. */
  readonly rate: number | undefined;
  /** 0–1; like the following ones `undefined` where there is nothing to compare. */
  readonly ratio: number | undefined;
  readonly verdict: 'below' | 'ok' | 'highest' | undefined;
  /** 0–1, against the highest group. */
  readonly fisherP: number | undefined;
  readonly oneReverses: boolean | undefined;
  /** All of it in words. */
  readonly reading: string;
}

/**
 * How the selection rate of each group compares with the highest one: a check of counts, no verdict. Where the highest
 * rate belongs to a small group, the reading also compares with a steadier one and says why.
 *
 * @param groups Each once; counts whole, `selected` at most `applicants`.
 * @returns One per group, in the same order. Nobody selected at all: rates only. A group without applicants: no rate.
 * @source 29 CFR 1607.4(D); 44 FR 11996 (March 2, 1979)
 * @example adverseImpact([{ group: 'A', applicants: 80, selected: 48 }, { group: 'B', applicants: 40, selected: 12 }])[1] // { rate: 0.3, ratio: 0.5, verdict: 'below', oneReverses: false }
 * @example adverseImpact([{ group: 'A', applicants: 9, selected: 0 }])[0] // { rate: 0, ratio: undefined, verdict: undefined }
 */
export function adverseImpact(groups: readonly GroupCounts[]): readonly GroupImpact[] {
  const all = groups.reduce((sum, { applicants }) => sum + applicants, 0);
  const withRates = groups.map((each) => (each.applicants > 0 ? ratedGroup(each, all) : undefined));
  const rated = withRates.filter((each) => each !== undefined);
  const found = highestRate(rated);
  return groups.map((counts, i) => {
    const group = withRates[i];
    if (!group) return { ...counts, ...NOTHING, rate: undefined, reading: 'No applicants: no rate.' };
    if (!found) return { ...counts, ...NOTHING, rate: group.rate, reading: NOBODY };
    const comparison = found.tied.includes(group) ? undefined : fourFifths(group, found.highest);
    const reading = impactReading(group, { ...found, isAlone: rated.length === 1 }, comparison);
    return { ...counts, rate: group.rate, ...compared(comparison), reading };
  });
}

const NOBODY = 'Nobody was selected in any group: no ratio and no verdict.';
const NOTHING = { ratio: undefined, verdict: undefined, fisherP: undefined, oneReverses: undefined } as const;

/** Without a comparison the group has the highest rate itself. */
function compared(comparison: Comparison | undefined) {
  if (!comparison) return { ...NOTHING, ratio: 1, verdict: 'highest' } as const;
  const { ratio, isBelow, fisherP, oneReverses } = comparison;
  return { ratio, verdict: isBelow ? 'below' : 'ok', fisherP, oneReverses } as const;
}
