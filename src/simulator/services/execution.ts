import type { AuthMode } from '../contract';

/** One run of a function of the add-on. */
export interface Execution {
  readonly mode: AuthMode;
  readonly user: string;
  /** False when nobody sits in front of the screen: a time-driven trigger. */
  readonly hasUi: boolean;
  /** Something was written since the last `SpreadsheetApp.flush()`. */
  hasUnflushedWrites: boolean;
}

/** Who runs the script when it is loaded, before any function is called: nobody may do anything. */
export const LOADING: Execution = { mode: 'NONE', user: 'owner', hasUi: true, hasUnflushedWrites: false };

/** The user to whom the spreadsheet belongs. */
export const OWNER = 'owner';
