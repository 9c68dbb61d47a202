import type { Table, TheirList } from '../../workbook/table';

/**
 * Which list of the user's own a table is.
 *
 * @param table The table's declaration.
 * @throws RangeError for a tab of the add-on's own: no column of it is ever looked for.
 * @example theirsOf({ theirs: { called: 'Tracker', people: '', connect: '', tabMeaning: '', isFound: true, isRated: true } }).called // 'Tracker'
 */
export function theirsOf({ theirs }: Pick<Table, 'theirs'>): TheirList {
  if (!theirs) throw new RangeError('this table is no list of the user’s own');
  return theirs;
}
