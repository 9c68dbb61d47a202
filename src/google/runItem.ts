import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import type { ViewName } from './endpoints';
import type { FoundList } from './foundList';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { REFRESHES, type Refreshed, runCommands } from './runCommands';
import { setUpAsFound } from './setUp';
import { showPanel } from './showPanel';
import { startHereNow } from './startHereNow';

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
    return told(sidebar ? opened(sidebar) : refreshed(name));
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
  connectTracker: ['connect', `${TITLE}: connect a tracker`],
  showHelp: ['help', `${TITLE}: help`],
};

function opened([view, title]: readonly [ViewName, string]): Refreshed {
  showPanel(view, title);
  return { message: '', problems: [] };
}

function refreshed(name: string): Refreshed {
  return name === 'refreshEverything'
    ? everythingRefreshed()
    : runCommands(REFRESHES.filter((each) => each.name === name));
}

/** Where nothing is set up it offers to do that first: the way to set up where sidebars don’t work. */
function everythingRefreshed(): Refreshed {
  const first = orProblem(runCommands);
  if (!(first instanceof Problem)) return first;
  const { stage, list } = startHereNow();
  if (stage !== 'notSetUp' || !list) throw first;
  if (!isSetUpWanted(list)) return { message: '', problems: [] };
  setUpAsFound();
  return runCommands();
}

function isSetUpWanted({ sheet, candidates }: FoundList): boolean {
  const ui = SpreadsheetApp.getUi();
  const question = `Nothing is set up here yet. Set up now from your list “${sheet}” (${counted(candidates, 'candidate')})? It gets a column “Candidate ID”; everything else goes into tabs of its own.`;
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function told(done: Refreshed): Outcome {
  if (done.message) SpreadsheetApp.getActiveSpreadsheet().toast(done.message, TITLE, TOAST_SECONDS);
  return { isDone: true, ...done };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
