import type { Rectangle } from './rectangle';

/** A protected tab (without a `rectangle`) or range. Only the owner may write there, unless it merely warns. */
export interface Protection {
  rectangle: Rectangle | undefined;
  description: string;
  isWarningOnly: boolean;
  /** Parts of a protected tab where everybody may write. */
  unprotected: readonly Rectangle[];
}
