import type { PlannedColumn } from './choices';

/**
 * A column by its letter and its header, as the user sees them.
 *
 * @param column The column.
 * @example columnName({ letter: 'A', header: 'Candidate' }) // 'A: Candidate'
 */
export function columnName({ letter, header }: Pick<PlannedColumn, 'letter' | 'header'>): string {
  return `${letter}: ${header || '(no header)'}`;
}
