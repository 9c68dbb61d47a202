import type { Cell } from '../../workbook/cell';
import type { Column } from '../../workbook/columns';
import type { Evidence } from './headerEvidence';

/** How well a column fits a field by header and cells together. */
export interface Fit {
  /** 0–1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A header that is sure enough to stand without its cells. */
const SURE_HEADER = 0.75;
/** So many of the cells, 0–1, tell a column without a known header. */
const MOST_CELLS = 0.8;
const FEWEST_CELLS = 3;
/** What cells alone come to: they never look as sure as a header. */
const BY_CELLS = 0.65;
/** A header with only a part of a known one needs this share of fitting cells. */
const ENOUGH_CELLS = 0.6;
const SUPPORT = 0.25;

/**
 * How well a column fits a field. A known header counts most, and its cells confirm it; a header that only resembles a
 * known one needs cells that fit; cells that can be nothing else (e-mail addresses) are enough alone.
 *
 * @param header What the header says for the field, if anything.
 * @param column The field.
 * @param cells Cells of the column that say something.
 * @returns `undefined` where nothing speaks for it.
 */
export function fieldStrength(
  header: Evidence | undefined,
  { looks }: Column<unknown>,
  cells: readonly Cell[],
): Fit | undefined {
  const strength = header?.strength ?? 0;
  if (!looks || cells.length === 0) return header && { confidence: strength, reasons: [header.reason] };
  const fitting = cells.filter((cell) => looks.like(cell)).length;
  const share = fitting / cells.length;
  const but = header && share < ENOUGH_CELLS ? 'but only ' : '';
  const cellsSay = `${but}${fitting} of ${cells.length} cells ${fitting === 1 ? 'looks' : 'look'} like ${looks.as}`;
  if (header && strength >= SURE_HEADER) {
    return { confidence: strength * (1 - SUPPORT + SUPPORT * share), reasons: [header.reason, cellsSay] };
  }
  if (header) {
    const confidence = share >= ENOUGH_CELLS ? strength + SUPPORT * share : strength * (1 - SUPPORT);
    return { confidence: Math.min(0.9, confidence), reasons: [header.reason, cellsSay] };
  }
  if (!looks.isTelling || share < MOST_CELLS || cells.length < FEWEST_CELLS) return undefined;
  return { confidence: BY_CELLS + SUPPORT * (share - MOST_CELLS), reasons: [cellsSay] };
}
