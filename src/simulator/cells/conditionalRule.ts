import type { Rectangle } from './rectangle';

/** One conditional format: the cells that meet the condition get the look. */
export interface ConditionalRule {
  readonly ranges: readonly Rectangle[];
  /** The name in `SpreadsheetApp.BooleanCriteria`. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly isBold?: boolean | undefined;
}
