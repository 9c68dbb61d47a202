import type { ColumnPlaces, ColumnRun } from './columnPlaces';

/**
 * Some of the columns of a change, in groups that stand side by side.
 *
 * @param places Where all of them stand.
 * @param isWanted Which ones, by header.
 */
export function runsOnly({ runs }: ColumnPlaces, isWanted: (header: string) => boolean): readonly ColumnRun[] {
  return runs.flatMap(({ first, columns }) => {
    const parts: { first: number; columns: ColumnRun['columns'][number][] }[] = [];
    let isOpen = false;
    columns.forEach((column, i) => {
      const last = parts[parts.length - 1];
      if (!isWanted(column.header)) isOpen = false;
      else if (isOpen && last) last.columns.push(column);
      else {
        parts.push({ first: first + i, columns: [column] });
        isOpen = true;
      }
    });
    return parts;
  });
}
