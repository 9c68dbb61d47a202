import { tokenize } from '@borgar/fx';
import { columnOf } from '../../simulator/cells/rectangle';

const REFERENCES: readonly string[] = ['range', 'range_beam', 'range_ternary'];
const COLUMNS = /^\$?([A-Z]{1,3})\$?\d*(?::\$?([A-Z]{1,3})\$?\d*)?$/i;

/**
 * The columns in which a formula looks at cells, as far as its references tell.
 *
 * @param formula With its leading `=`.
 * @param place The formula's own column: the tab's name in small letters, `!`, and the column's number from 0.
 * @returns Columns, in the same form.
 * @example columnsRead('=SUM(A2:B9)+Pay!$C$1', 'plan!5') // ['plan!0', 'plan!1', 'pay!2']
 */
export function columnsRead(formula: string, place: string): readonly string[] {
  const home = place.slice(0, place.lastIndexOf('!'));
  return tokenize(formula, { allowTernary: true }).flatMap(({ type, value }) =>
    REFERENCES.includes(type) ? columnsOf(value, home) : [],
  );
}

function columnsOf(reference: string, home: string): readonly string[] {
  const mark = reference.lastIndexOf('!');
  const [, first, last = first] = COLUMNS.exec(reference.slice(mark + 1)) ?? [];
  if (first === undefined || last === undefined) return [];
  const tab = mark < 0 ? home : unquoted(reference.slice(0, mark)).toLowerCase();
  const [from, to] = [columnOf(first), columnOf(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${tab}!${from + index}`);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
