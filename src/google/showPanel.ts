import type { ViewName } from './endpoints';

/** What the page says of the view that it opens with; the build makes sure that it is there. */
const MARK = 'data-view="help"';

/**
 * Opens the sidebar. It needs nothing of the spreadsheet: what it shows it asks for itself.
 *
 * @param view What the sidebar shows first.
 * @param title What stands above it.
 */
export function showPanel(view: ViewName, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Panel');
  page.setContent(page.getContent().replace(MARK, `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}
