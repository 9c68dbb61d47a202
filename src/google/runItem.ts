import { features } from '../features';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import type { DialogName, SidebarName } from './endpoints';
import { featuresInUse, refreshesOf } from './featuresInUse';
import type { FoundList } from './foundList';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { type Refreshed, runCommands } from './runCommands';
import { setUpAsFound } from './setUp';
import { showDialog, showSidebar } from './showPanel';
import { startHereNow } from './startHereNow';
import { beginWriting, stopped } from './writing';

/** What a menu item did, for whoever runs it from outside. */
export interface Outcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly problems: readonly PlainProblem[];
}

const TITLE = 'Practice Staffing';
const TOAST_SECONDS = 10;

/**
 * Runs a menu item and tells the user what it did. A problem is shown as a dialog that says what to do,
 * and so is a failure of Google Sheets.
 *
 * @param name The global function behind the item.
 * @returns What was done, and every problem.
 */
export function runItem(name: string): Outcome {
  beginWriting();
  try {
    return told(opened(name) ?? refreshed(name));
  } catch (error) {
    const problem = stopped(error);
    const ui = SpreadsheetApp.getUi();
    ui.alert(TITLE, sentence(problem.toString()), ui.ButtonSet.OK);
    return { isDone: false, message: problem.toString(), problems: [plainProblem(problem)] };
  }
}

/** The items that open a sidebar: what it shows, and its title. */
const SIDEBARS: Readonly<Record<string, readonly [view: SidebarName, title: string]>> = {
  showStartHere: ['startHere', TITLE],
  setUpOrRepair: ['setUp', `${TITLE}: set up or repair`],
  connectTracker: ['connect', `${TITLE}: connect a tracker`],
  scoreInterview: ['scoreInterview', `${TITLE}: score an interview`],
  moveStage: ['moveStage', `${TITLE}: move stage`],
  hireAndStart: ['hire', `${TITLE}: hire`],
  myTasks: ['myTasks', `${TITLE}: my tasks`],
  connectStaffList: ['connectStaff', `${TITLE}: connect a staff list`],
  showHelp: ['help', `${TITLE}: help`],
};

/** The items that open a dialog, and its title. */
const DIALOGS: Readonly<Record<string, readonly [view: DialogName, title: string]>> = {
  debrief: ['debrief', 'Debrief'],
  jobDescription: ['jobDescription', 'Job description'],
  interviewKit: ['interviewKit', 'Interview kit'],
  fairness: ['fairness', 'Fairness'],
};

function opened(name: string): Refreshed | undefined {
  const sidebar = SIDEBARS[name];
  const dialog = DIALOGS[name];
  if (sidebar) showSidebar(...sidebar);
  else if (dialog) showDialog(...dialog);
  else return undefined;
  return { message: '', problems: [] };
}

function refreshed(name: string): Refreshed {
  return name === 'refreshEverything'
    ? everythingRefreshed()
    : runCommands(refreshesOf(features).filter((each) => each.name === name));
}

/** Where set-up is missing or was never completed it offers that first: the way to set up where sidebars don’t work. */
function everythingRefreshed(): Refreshed {
  const first = orProblem(runCommands);
  if (!(first instanceof Problem)) return first;
  const { stage, list } = startHereNow();
  const isHalf = stage === 'stopped' && lacksTabs();
  if ((stage !== 'notSetUp' && !isHalf) || !list) throw first;
  if (!isSetUpWanted(list, isHalf ? 'Set-up is not complete here. Complete it' : 'Nothing is set up here yet. Set up'))
    return { message: '', problems: [] };
  setUpAsFound();
  return runCommands();
}

function lacksTabs(): boolean {
  const book = openBook();
  const reads = refreshesOf(featuresInUse(book.spreadsheet)).flatMap(({ decision }) => Object.values(decision.reads));
  return reads.some((table) => !table.theirs && !table.isMadeLate && book.tab(table) === undefined);
}

function isSetUpWanted({ sheet, candidates }: FoundList, offer: string): boolean {
  const ui = SpreadsheetApp.getUi();
  const question = `${offer} now from your list “${sheet}” (${counted(candidates, 'candidate')})? It gets a column “Candidate ID”; everything else goes into tabs of its own.`;
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function told(done: Refreshed): Outcome {
  if (done.message) SpreadsheetApp.getActiveSpreadsheet().toast(done.message, TITLE, TOAST_SECONDS);
  return { isDone: true, ...done };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
