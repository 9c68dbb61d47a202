import { normaliseWords } from '../workbook/normaliseWords';

/** One stage of a funnel. */
export interface FunnelStep {
  readonly stage: string;
  /** How many came to this stage or a later one. */
  readonly reached: number;
  /** 0–1; `undefined` for the first stage and where nobody reached the one before. */
  readonly shareOfPrevious: number | undefined;
  /** 0–1; `undefined` where nobody reached the first. */
  readonly shareOfFirst: number | undefined;
}

/** The stages in order, and how many names are none of them. */
export interface Funnel {
  readonly steps: readonly FunnelStep[];
  readonly others: number;
}

/**
 * How many candidates came how far: whoever reached a stage has reached all before it. Names compare in any case and
 * punctuation.
 *
 * @param furthestStages The furthest stage of each candidate; blanks left out.
 * @param order The stages in order, each once.
 * @returns One step per stage of the order.
 * @example funnel(['Offer', 'applied', 'Hired'], ['Applied', 'Offer']).others // 1
 * @example funnel(['Offer', 'applied'], ['Applied', 'Offer']).steps[1] // { stage: 'Offer', reached: 1, shareOfPrevious: 0.5, shareOfFirst: 0.5 }
 */
export function funnel(furthestStages: readonly string[], order: readonly string[]): Funnel {
  const { stopped, others } = stoppedAt(furthestStages, order);
  const reached = [...stopped];
  for (let i = reached.length - 2; i >= 0; i--) reached[i] = (reached[i] ?? 0) + (reached[i + 1] ?? 0);
  const steps = order.map((stage, i) => ({
    stage,
    reached: reached[i] ?? 0,
    shareOfPrevious: share(reached[i], reached[i - 1]),
    shareOfFirst: share(reached[i], reached[0]),
  }));
  return { steps, others };
}

function stoppedAt(furthestStages: readonly string[], order: readonly string[]) {
  const placeOf = new Map(order.map((stage, place) => [normaliseWords(stage), place]));
  const stopped = order.map(() => 0);
  let others = 0;
  for (const stage of furthestStages) {
    const place = placeOf.get(normaliseWords(stage));
    if (place === undefined) others++;
    else stopped[place] = (stopped[place] ?? 0) + 1;
  }
  return { stopped, others };
}

function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}
