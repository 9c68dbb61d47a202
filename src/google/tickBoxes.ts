import type { ColumnPlaces } from './columnPlaces';
import type { Tab } from './tab';

/**
 * Makes the cells of ticked columns checkboxes, as far down as there are rows: below them they would count as content.
 *
 * @param tab The tab.
 * @param places Where its columns stand.
 * @param rows How many rows there are below the headers.
 */
export function tickBoxes({ sheet }: Tab, { runs }: ColumnPlaces, rows: number): void {
  const places = runs.flatMap(({ first, columns }) =>
    columns.flatMap(({ kind }, i) => (kind === 'checkbox' ? first + i : [])),
  );
  if (places.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  for (const place of places) sheet.getRange(2, place + 1, rows, 1).setDataValidation(rule);
}
