import { features } from '../features';
import { startHere } from '../people/startHere';
import type { Changes } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import { runDecision } from './runDecision';

/** What a menu item did, for whoever runs it from outside. */
export interface Outcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[];
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
    return told(OWN_ITEMS[name]?.() ?? outcomeOf(refreshes().filter((command) => command.name === name)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert(TITLE, sentence(error.toString()), ui.ButtonSet.OK);
    return { isDone: false, message: error.toString(), problems: [asPlain(error)] };
  }
}

/** The items that belong to no single feature. */
const OWN_ITEMS: Readonly<Record<string, () => Outcome>> = {
  showStartHere,
  showHelp,
  refreshEverything: () => outcomeOf(refreshes()),
  setUpOrRepair: () => outcomeOf(features.map(({ setUp }) => ({ decision: setUp }))),
};

function refreshes() {
  return features.flatMap((feature) => feature.refreshes);
}

function outcomeOf(commands: readonly { readonly decision: Parameters<typeof runDecision>[0] }[]): Outcome {
  const changes: readonly Changes[] = commands.map(({ decision }) => runDecision(decision));
  const message = changes.map((each) => each.message).join(' ');
  return { isDone: true, message, problems: changes.flatMap((each) => each.problems.map(asPlain)) };
}

function showStartHere(): Outcome {
  const book = openBook();
  const tab = book.tab(startHere);
  if (!tab) throw new Problem('there is no Start here tab yet: choose “Set up or repair…” first');
  book.spreadsheet.setActiveSheet(tab.sheet);
  return { isDone: true, message: '', problems: [] };
}

function showHelp(): Outcome {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle(`${TITLE}: help`));
  return { isDone: true, message: '', problems: [] };
}

function told(outcome: Outcome): Outcome {
  if (outcome.message) SpreadsheetApp.getActiveSpreadsheet().toast(outcome.message, TITLE, TOAST_SECONDS);
  return outcome;
}

function asPlain({ sheet, cell, message }: Problem) {
  return { sheet, cell, message };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
