import { cellAddress } from '../../workbook/address';
import { quoted, saysNothing } from '../../workbook/cell';
import { counted } from '../../workbook/counted';
import { normaliseWords } from '../../workbook/normaliseWords';
import { Problem } from '../../workbook/problem';
import { employmentStatus } from '../employmentStatus';
import type { StaffReading } from './spellRow';

/**
 * The words of Status that say neither here nor gone, each named once with its first cell; only where End is blank they
 * matter.
 *
 * @param list The list.
 * @param people The rows that are people.
 * @returns Nothing for blank cells, and where the list has no Status.
 * @example unknownStatuses({ sheet: 'A', headers: [], columnAt: {} }, []) // []
 */
export function unknownStatuses(
  { sheet, headers, columnAt: { status: place, end } }: Pick<StaffReading, 'sheet' | 'headers' | 'columnAt'>,
  people: readonly Pick<StaffReading['rows'][number], 'row' | 'status' | 'cells'>[],
): readonly Problem[] {
  if (place === undefined) return [];
  const found = new Map<string, { status: string; row: number; count: number }>();
  for (const { row, status, cells } of people) {
    if (!saysNothing(cells[end ?? -1] ?? '')) continue;
    if (status === undefined || employmentStatus(status, headers[place] ?? '') !== undefined) continue;
    const word = normaliseWords(status);
    const known = found.get(word) ?? { status, row, count: 0 };
    found.set(word, { ...known, count: known.count + 1 });
  }
  return [...found.values()].map(({ status, row, count }) => {
    const message = `the status ${quoted(status)} is not understood (${counted(count, 'row')}): where End is blank, the person counts as here`;
    return new Problem(message, { sheet, cell: cellAddress(row, place) });
  });
}
