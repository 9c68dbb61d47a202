import type { Sheet } from './sheet';

/**
 * Remembers all that a tab is: cells, rows and columns, rules, charts.
 *
 * @returns Makes it so again, as often as it is called; formulas are worked out anew as far as the difference reaches.
 */
export function savedSheet(sheet: Sheet): () => void {
  const { contents, numberFormats, notes, looks, validations, rowLines, columnLines } = sheet;
  const unseen = [notes, looks, validations, rowLines, columnLines].map((part) => part.saved());
  const seen = [contents, numberFormats].map((part) => part.saved());
  const restoreFields = savedFields(sheet);
  return () => {
    const before = shape(sheet);
    restoreFields();
    for (const restore of unseen) restore();
    const areas = seen.flatMap((restore) => restore());
    if (areas.length > 0) sheet.forgetFormulas();
    for (const area of areas) sheet.changed(area);
    if (shape(sheet) !== before) sheet.changed();
  };
}

function savedFields(sheet: Sheet): () => void {
  const { name, rowCount, columnCount, frozenRows, frozenColumns, isHidden, tabColor } = sheet;
  const { conditionalRules, filter, charts } = sheet;
  const protections = copies(sheet.protections);
  return () => {
    Object.assign(sheet, { name, rowCount, columnCount, frozenRows, frozenColumns, isHidden, tabColor });
    Object.assign(sheet, { conditionalRules, filter, charts, protections: copies(protections) });
  };
}

function copies<Entry extends object>(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry }));
}

/** What formulas see of a tab besides its cells. */
function shape({ name, rowCount, columnCount }: Sheet): string {
  return `${rowCount} × ${columnCount} ${name}`;
}
