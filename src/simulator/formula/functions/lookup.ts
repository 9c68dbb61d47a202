import { CellError, type Matrix, type Scalar } from '../../cells/value';
import { define } from '../declare';
import { ANY, BOOLEAN, MATRIX, NUMBER, optional, RAW, WHOLE } from '../parameters';
import { exactPosition, nearestPosition, sortedPosition, wildcardPosition } from '../search';
import { columnsOf, flat, widthOf } from '../values';

/** Finding values in tables. */
export const LOOKUP = {
  VLOOKUP: define([ANY, MATRIX, WHOLE, optional(BOOLEAN, true)], (key, table, column, isSorted) => {
    if (column < 1) throw new CellError('#VALUE!', 'VLOOKUP evaluates to an out of bounds range.');
    if (column > widthOf(table)) throw new CellError('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
    return table[position(columnsOf(table)[0], key, isSorted, 'VLOOKUP')]?.[column - 1] ?? null;
  }),
  HLOOKUP: define([ANY, MATRIX, WHOLE, optional(BOOLEAN, true)], (key, table, row, isSorted) => {
    if (row < 1) throw new CellError('#VALUE!', 'HLOOKUP evaluates to an out of bounds range.');
    if (row > table.length) throw new CellError('#REF!', 'HLOOKUP evaluates to an out of bounds range.');
    return table[row - 1]?.[position(table[0], key, isSorted, 'HLOOKUP')] ?? null;
  }),
  MATCH: define([ANY, MATRIX, optional(NUMBER, 1)], (key, line, mode) => {
    if (line.length > 1 && widthOf(line) > 1) throw new CellError('#N/A', 'MATCH needs a single row or column.');
    const values = valuesOfLine(line);
    const at = mode === 0 ? wildcardPosition(values, key) : sortedPosition(values, key, mode > 0 ? 1 : -1);
    return found(at, key, 'MATCH') + 1;
  }),
  XMATCH: define(
    [ANY, MATRIX, optional(WHOLE, 0), optional(WHOLE, 1)],
    (key, line, mode, search) => found(wide(valuesOfLine(line), key, mode, search), key, 'XMATCH') + 1,
  ),
  LOOKUP: define([ANY, MATRIX, optional(MATRIX, undefined)], (key, table, results) => {
    const isWide = widthOf(table) > table.length;
    const values = isWide ? table[0] : columnsOf(table)[0];
    const last = isWide ? table[table.length - 1] : columnsOf(table)[widthOf(table) - 1];
    const at = found(sortedPosition(values ?? [], key, 1), key, 'LOOKUP');
    return (results === undefined ? last : flat(results))?.[at] ?? outside('LOOKUP');
  }),
  XLOOKUP: define(
    [ANY, MATRIX, MATRIX, optional(RAW, undefined), optional(WHOLE, 0), optional(WHOLE, 1)],
    (key, line, results, missing, mode, search) => {
      const lines = line.length === 1 && widthOf(line) > 1 ? columnsOf(results) : results;
      if (lines.length !== valuesOfLine(line).length) throw new CellError('#VALUE!', 'XLOOKUP ranges differ in size.');
      const at = wide(valuesOfLine(line), key, mode, search);
      if (at < 0) return missing === undefined ? found(at, key, 'XLOOKUP') : missing;
      const result = lines[at] ?? [];
      return line.length === 1 && widthOf(line) > 1 ? result.map((value) => [value]) : [result];
    },
    { givesArray: true },
  ),
};

function position(values: readonly Scalar[] | undefined, key: Scalar, isSorted: boolean, name: string): number {
  const searched = values ?? [];
  return found(isSorted ? sortedPosition(searched, key, 1) : wildcardPosition(searched, key), key, name);
}

function found(at: number, key: Scalar, name: string): number {
  if (at < 0) throw new CellError('#N/A', `Did not find value '${key}' in ${name} evaluation.`);
  return at;
}

/** The search of XLOOKUP and XMATCH: exact, next smaller (-1), next larger (1) or wildcards (2); -1 begins at the end. */
function wide(values: readonly Scalar[], key: Scalar, mode: number, search: number): number {
  if (search < 0) {
    const at = wide([...values].reverse(), key, mode, 1);
    return at < 0 ? at : values.length - 1 - at;
  }
  if (mode === 2) return wildcardPosition(values, key);
  return mode === 0 ? exactPosition(values, key) : nearestPosition(values, key, mode > 0 ? 1 : -1);
}

function valuesOfLine(line: Matrix): readonly Scalar[] {
  return line.length === 1 ? (line[0] ?? []) : (columnsOf(line)[0] ?? []);
}

function outside(name: string): CellError {
  return new CellError('#REF!', `${name} evaluates to an out of bounds range.`);
}
