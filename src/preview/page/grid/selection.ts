import type { Block } from '../../../simulator/sheetContract';
import type { ShownSheet } from './shownSheet';

/** A cell's place; counts from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from the cell where it was begun to the cell where it ends now. */
export interface Selection {
  /** Where typing goes. */
  readonly active: Place;
  readonly end: Place;
  /** The block between them; whole columns or rows where headers were clicked. */
  readonly block: Block;
  /** The column where a row was begun that is being filled in with Tab. */
  readonly begunIn?: number;
}

/**
 * The block between two cells, both included.
 *
 * @param from One corner.
 * @param to The opposite one.
 */
export function between(from: Place, to: Place): Selection {
  return { active: from, end: to, block: blockBetween(from, to) };
}

/**
 * Whole columns.
 *
 * @param sheet The tab.
 * @param from The column where it was begun.
 * @param to The column where it ends.
 */
export function columnsBetween(sheet: ShownSheet, from: number, to: number): Selection {
  const ends = between({ row: 0, column: from }, { row: sheet.rows.count - 1, column: to });
  return { ...ends, active: { row: sheet.rows.at(0), column: from } };
}

/**
 * Whole rows.
 *
 * @param sheet The tab.
 * @param from The row where it was begun.
 * @param to The row where it ends.
 */
export function rowsBetween(sheet: ShownSheet, from: number, to: number): Selection {
  const ends = between({ row: from, column: 0 }, { row: to, column: sheet.columns.count - 1 });
  return { ...ends, active: { row: from, column: sheet.columns.at(0) } };
}

/**
 * Every cell of the tab; the active one stays.
 *
 * @param sheet The tab.
 * @param active Where typing goes.
 */
export function everything(sheet: ShownSheet, active: Place): Selection {
  const end = { row: sheet.rows.count - 1, column: sheet.columns.count - 1 };
  return { active, end, block: blockBetween({ row: 0, column: 0 }, end) };
}

/**
 * The selection of a block as the page wants it, cut to the tab.
 *
 * @param sheet The tab.
 * @param block From 0.
 */
export function selectionOf(sheet: ShownSheet, block: Block): Selection {
  const inside = (place: Place) => ({
    row: Math.min(Math.max(place.row, 0), sheet.rows.count - 1),
    column: Math.min(Math.max(place.column, 0), sheet.columns.count - 1),
  });
  return between(inside(block), inside({ row: block.row + block.rows - 1, column: block.column + block.columns - 1 }));
}

/**
 * True when the cell is in the block.
 *
 * @param block From 0.
 * @param place From 0.
 */
export function isInside({ row, column, rows, columns }: Block, place: Place): boolean {
  return place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
}

function blockBetween(from: Place, to: Place): Block {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(from.row - to.row) + 1, columns: Math.abs(from.column - to.column) + 1 };
}
