import type { Part } from './part';

/** The rows of a page below the headers. */
const ROWS = 54;

/**
 * The parts with their long lists cut so that the report fits a page: each keeps as many lines as there is room for, and
 * the others become one.
 *
 * @param parts The parts, whole.
 * @returns The same parts; nothing is cut where all fits.
 * @example onOnePage([]) // []
 */
export function onOnePage(parts: readonly Part[]): readonly Part[] {
  const kept = parts.map(({ lines, fold }) => (fold ? Math.min(lines.length, fold.least) : lines.length));
  const rows = () => kept.reduce((sum, count) => sum + count, 0);
  const isCut = (i: number) => (kept[i] ?? 0) < (parts[i]?.lines.length ?? 0);
  for (let grown = true; grown && rows() < ROWS; ) {
    grown = false;
    for (let i = 0; i < parts.length && rows() < ROWS; i++) {
      if (!isCut(i)) continue;
      kept[i] = (kept[i] ?? 0) + 1;
      grown = true;
    }
  }
  return parts.map((part, i) => cut(part, kept[i] ?? part.lines.length));
}

/** A line never stands for one other alone: that would take as much room. */
function cut(part: Part, keep: number): Part {
  const { lines, fold } = part;
  if (!fold || lines.length <= keep) return part;
  const shown = lines.slice(0, keep - 1);
  const others = fold.others(shown.length);
  const charts = (part.charts ?? []).map((chart) => ({ ...chart, lines: Math.min(chart.lines, shown.length) }));
  return { ...part, lines: [...shown, { ...others, reading: `${others.reading}; Settings can list all` }], charts };
}
