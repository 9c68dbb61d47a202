import { menu } from '../features';

/**
 * Builds the menu. Runs whenever a spreadsheet opens, also where the add-on was never used and may touch nothing else.
 */
export function onOpen(): void {
  const addOn = SpreadsheetApp.getUi().createAddonMenu();
  for (const line of menu) {
    if ('name' in line) addOn.addItem(line.label, line.name);
    else addOn.addSubMenu(submenu(line.label, line.items));
  }
  addOn.addToUi();
}

function submenu(
  label: string,
  items: readonly { readonly label: string; readonly name: string }[],
): GoogleAppsScript.Base.Menu {
  const built = SpreadsheetApp.getUi().createMenu(label);
  for (const item of items) built.addItem(item.label, item.name);
  return built;
}
