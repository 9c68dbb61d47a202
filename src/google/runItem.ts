import { Problem } from '../workbook/problem';
import type { ViewName } from './endpoints';
import { type PlainProblem, plainProblem } from './plainProblem';
import { REFRESHES, type Refreshed, runCommands } from './runCommands';
import { showPanel } from './showPanel';

/** What a menu item did, for whoever runs it from outside. */
export interface Outcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly problems: readonly PlainProblem[];
}

const TITLE = 'Practice Staffing';
const TOAST_SECONDS = 10;

/**
 * Runs a menu item and tells the user what it did. A problem is shown as a dialog that says what to do.
 *
 * @param name The global function behind the item.
 * @returns What was done, and every problem.
 */
export function runItem(name: string): Outcome {
  try {
    const sidebar = SIDEBARS[name];
    return told(sidebar ? opened(sidebar) : runCommands(commandsBehind(name)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert(TITLE, sentence(error.toString()), ui.ButtonSet.OK);
    return { isDone: false, message: error.toString(), problems: [plainProblem(error)] };
  }
}

/** The items that open a sidebar: what it shows, and its title. */
const SIDEBARS: Readonly<Record<string, readonly [view: ViewName, title: string]>> = {
  showStartHere: ['startHere', TITLE],
  setUpOrRepair: ['setUp', `${TITLE}: set up or repair`],
  showHelp: ['help', `${TITLE}: help`],
};

function opened([view, title]: readonly [ViewName, string]): Refreshed {
  showPanel(view, title);
  return { message: '', problems: [] };
}

function commandsBehind(name: string): typeof REFRESHES {
  return name === 'refreshEverything' ? REFRESHES : REFRESHES.filter((command) => command.name === name);
}

function told(done: Refreshed): Outcome {
  if (done.message) SpreadsheetApp.getActiveSpreadsheet().toast(done.message, TITLE, TOAST_SECONDS);
  return { isDone: true, ...done };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
