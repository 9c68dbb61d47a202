import { savedSheet } from './savedSheet';
import type { Workbook } from './workbook';

/**
 * Remembers the spreadsheet: its tabs, their order, all that is on them, and what is selected.
 *
 * @returns Makes it so again, as often as it is called. Tabs are the same objects as before, also those that were removed.
 */
export function savedWorkbook(workbook: Workbook): () => void {
  const sheets = workbook.sheets.slice();
  const { selection } = workbook;
  const restores = sheets.map(savedSheet);
  return () => {
    const hasOtherTabs =
      sheets.length !== workbook.sheets.length || sheets.some((tab, at) => tab !== workbook.sheets[at]);
    workbook.sheets = sheets.slice();
    workbook.selection = selection;
    for (const restore of restores) restore();
    if (hasOtherTabs) sheets[0]?.changed();
  };
}
