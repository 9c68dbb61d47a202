import type { DialogName, SidebarName, ViewName } from './endpoints';

/** What the page says of the view that it opens with; the build makes sure that it is there. */
const MARK = 'data-view="help"';
const DIALOG_PIXELS = { width: 880, height: 620 };

/**
 * Opens the sidebar. It needs nothing of the spreadsheet: what it shows it asks for itself.
 *
 * @param view What the sidebar shows first.
 * @param title What stands above it.
 */
export function showSidebar(view: SidebarName, title: string): void {
  SpreadsheetApp.getUi().showSidebar(panel(view).setTitle(title));
}

/**
 * Opens a dialog over the sheet, for what needs more room than a sidebar has.
 *
 * @param view What the dialog shows.
 * @param title What stands above it.
 */
export function showDialog(view: DialogName, title: string): void {
  const { width, height } = DIALOG_PIXELS;
  SpreadsheetApp.getUi().showModalDialog(panel(view).setWidth(width).setHeight(height), title);
}

function panel(view: ViewName): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile('Panel');
  return page.setContent(page.getContent().replace(MARK, `data-view="${view}"`));
}
