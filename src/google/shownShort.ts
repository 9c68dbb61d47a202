import { type Cell, withoutSocialSecurity } from '../workbook/cell';

const MOST_CHARACTERS = 60;

/**
 * A cell as a sidebar shows it: cut where it is long, and never a social security number.
 *
 * @param cell The cell.
 * @example shownShort('x'.repeat(100)).length // 60
 */
export function shownShort(cell: Cell): string {
  const text = withoutSocialSecurity(String(cell));
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}
