const DAY = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})\b/;

/**
 * The columns of a CSV file whose dates have the day first, as outside of the US: some have a first number over 12, none a
 * second one.
 *
 * @param table The file's rows; row 1 is the header.
 * @returns Columns, from 0.
 * @example [...dayFirstColumns([['Applied'], ['3/4/2026'], ['25/4/2026']])] // [0]
 */
export function dayFirstColumns(table: readonly (readonly string[])[]): ReadonlySet<number> {
  const [dayFirst, monthFirst] = [new Set<number>(), new Set<number>()];
  for (let row = 1; row < table.length; row++) {
    table[row]?.forEach((text, column) => {
      const [, first, , second] = text.length < 6 ? [] : (DAY.exec(text) ?? []);
      if (Number(second) > 12) monthFirst.add(column);
      else if (Number(first) > 12 && Number(first) <= 31) dayFirst.add(column);
    });
  }
  return new Set([...dayFirst].filter((column) => !monthFirst.has(column)));
}
