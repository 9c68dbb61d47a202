/**
 * The yearly pay in a cell of market pay. Text that looks like a number is none.
 *
 * @param cell What stands in the cell.
 * @returns US dollars, or `#` for above the top published wage; `undefined` for everything else, 0 too.
 * @example readWage(44200) // 44200
 * @example readWage(' # ') // '#'
 * @example readWage(0) // undefined
 */
export function readWage(cell: unknown): number | '#' | undefined {
  if (typeof cell === 'number') return cell > 0 && Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' && cell.trim() === '#' ? '#' : undefined;
}
