import type { Protection } from '../cells/protection';
import { covers, overlaps, type Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import { OWNER } from './execution';
import type { Host } from './host';

/** True when whoever runs may write there in spite of this protection. */
export function isWritable(
  host: Host,
  { isWarningOnly, rectangle, unprotected }: Protection,
  written: Rectangle,
): boolean {
  if (isWarningOnly || host.execution.user === OWNER) return true;
  return !protects({ rectangle, unprotected }, written);
}

/** What a person is told who is about to edit cells with a protection that merely warns; `''` for other cells. */
export function editWarning(sheet: Sheet, edited: Rectangle): string {
  return sheet.protections.some((protection) => protection.isWarningOnly && protects(protection, edited))
    ? "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?"
    : '';
}

function protects(
  { rectangle, unprotected }: Pick<Protection, 'rectangle' | 'unprotected'>,
  cells: Rectangle,
): boolean {
  return rectangle ? overlaps(rectangle, cells) : !unprotected.some((free) => covers(free, cells));
}

/**
 * Refuses to write into protected cells.
 *
 * @throws Error in the platform's words.
 */
export function refuseProtected(host: Host, sheet: Sheet, written: Rectangle): void {
  if (!sheet.protections.every((protection) => isWritable(host, protection, written)))
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}
