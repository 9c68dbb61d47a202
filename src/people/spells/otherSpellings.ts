import { cellAddress } from '../../workbook/address';
import { counted } from '../../workbook/counted';
import { Problem } from '../../workbook/problem';
import type { StaffReading } from './spellRow';
import { GROUPED, usualSpelling } from './usualSpelling';

/**
 * Roles and sites that are typed in several ways, blanks at the end included. They count as one, as they are typed most
 * often; each other way is named once.
 *
 * @param tabs The lists.
 * @example otherSpellings([]) // []
 */
export function otherSpellings(tabs: readonly StaffReading[]): readonly Problem[] {
  const usual = GROUPED.map((key) => ({ key, spelled: usualSpelling(tabs, key) }));
  return tabs.flatMap((tab) => usual.flatMap(({ key, spelled }) => spellingsOf(tab, key, spelled)));
}

function spellingsOf(
  tab: StaffReading,
  key: (typeof GROUPED)[number],
  spelled: (word: string) => string,
): readonly Problem[] {
  const place = tab.columnAt[key];
  if (place === undefined) return [];
  const others = new Map<string, number[]>();
  for (const { cells, row } of tab.rows) {
    const way = cells[place];
    if (typeof way !== 'string' || way.trim() === '' || way === spelled(way)) continue;
    const rows = others.get(way);
    if (rows) rows.push(row);
    else others.set(way, [row]);
  }
  return [...others].map(([way, rows]) => {
    const end = way.trimEnd() === way ? '' : ', with a blank at its end,';
    const message = `“${way}”${end} is counted as “${spelled(way)}” (${counted(rows.length, 'row')})`;
    return new Problem(message, { sheet: tab.sheet, cell: cellAddress(rows[0] ?? 0, place) });
  });
}
