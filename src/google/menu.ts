import type { MenuLine } from '../features';

/**
 * Builds the menu. Runs whenever a spreadsheet opens, also where the add-on was never used and may touch nothing else;
 * the build hands the lines over, so that no declaration has to be loaded for it.
 *
 * @param lines The menu, top to bottom.
 */
export function buildMenu(lines: readonly MenuLine[]): void {
  const addOn = SpreadsheetApp.getUi().createAddonMenu();
  for (const line of lines) {
    if ('name' in line) addOn.addItem(line.label, line.name);
    else addOn.addSubMenu(submenu(line));
  }
  addOn.addToUi();
}

function submenu({ label, items }: Extract<MenuLine, { items: unknown }>): GoogleAppsScript.Base.Menu {
  const built = SpreadsheetApp.getUi().createMenu(label);
  for (const item of items) built.addItem(item.label, item.name);
  return built;
}
