import { typedImpact } from '../features';

/**
 * *Fairness…*: compares the counts of groups that were typed into the dialog. It reads and writes nothing.
 *
 * @param typed The rows of the dialog.
 * @returns What they show, or what has to be mended; `null` where there is nothing to compare.
 * @throws Problem when nothing was typed.
 */
export function impact(typed: Parameters<typeof typedImpact>[0]) {
  const { lines, ...others } = typedImpact(typed);
  const plain = lines.map((line) => ({
    ...line,
    rate: line.rate ?? null,
    ratio: line.ratio ?? null,
    verdict: line.verdict ?? null,
    fisherP: line.fisherP ?? null,
    oneReverses: line.oneReverses ?? null,
  }));
  return { lines: plain, ...others };
}
