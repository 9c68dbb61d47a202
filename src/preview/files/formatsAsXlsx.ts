import type { ConditionalRule } from 'hucre/xlsx';
import { a1Notation } from '../../simulator/cells/rectangle';
import { copiedFormula } from '../../simulator/formula/moveReferences';
import type { Block, ConditionalFormat, SheetView } from '../../simulator/sheetContract';
import { asXlsxStyle } from './asXlsxStyle';
import { excelFormula } from './excelFormula';

type Condition = Pick<ConditionalRule, 'type' | 'operator' | 'formula'>;

/** What Excel reads in a formula as a text at most. */
const MOST_CHARACTERS = 255;
/** Excel takes a text for larger than any number, and a blank for 0: that it is a number is asked for. */
const NUMBERS: Readonly<Record<string, (cell: string, values: ConditionalFormat['values']) => string>> = {
  NUMBER_BETWEEN: (cell, [low, high]) => `${cell}>=${low},${cell}<=${high}`,
  NUMBER_EQUAL_TO: (cell, [number]) => `${cell}=${number}`,
  NUMBER_GREATER_THAN: (cell, [number]) => `${cell}>${number}`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, [number]) => `${cell}>=${number}`,
  NUMBER_LESS_THAN: (cell, [number]) => `${cell}<${number}`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, [number]) => `${cell}<=${number}`,
};

/**
 * The conditional formats of a tab, as an XLSX file has them.
 *
 * @param sheet The tab.
 * @param areNamesKept Whether all tabs are called the same in the file.
 * @returns `undefined` when Excel could not read one of them: then all are to be painted as they look now.
 */
export function formatsAsXlsx(sheet: SheetView, areNamesKept: boolean): ConditionalRule[] | undefined {
  const rules: ConditionalRule[] = [];
  for (const format of sheet.conditionalFormats) {
    const [first] = format.ranges;
    for (const ranges of first ? alike(format.ranges) : []) {
      const condition = conditionOf(format, first, ranges[0]);
      if (!condition || (!areNamesKept && String(condition.formula).includes('!'))) return undefined;
      rules.push({ ...condition, ...styleOf(format), priority: rules.length + 1, range: sqref(ranges) });
    }
  }
  return rules;
}

/** Ranges that may share a formula whoever reads it, from the first of them or from the corner of all. */
function alike(ranges: readonly Block[]): readonly (readonly Block[])[] {
  const [first] = ranges;
  const isCorner = first && ranges.every(({ row, column }) => row >= first.row && column >= first.column);
  return isCorner ? [ranges] : ranges.map((range) => [range]);
}

function sqref(ranges: readonly Block[]): string {
  return ranges.map(a1Notation).join(' ');
}

function conditionOf({ criteria, values }: ConditionalFormat, first?: Block, own = first): Condition | undefined {
  if (!first || !own) return undefined;
  const cell = a1Notation({ ...own, rows: 1, columns: 1 });
  const [value = ''] = values;
  const test = NUMBERS[criteria]?.(cell, values);
  if (test) return { type: 'expression', formula: `AND(ISNUMBER(${cell}),${test})` };
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
  if (criteria === 'CUSTOM_FORMULA') {
    const formula = excelFormula(copiedFormula(String(value), own.row - first.row, own.column - first.column));
    return formula === undefined ? undefined : { type: 'expression', formula };
  }
  return textCondition(criteria, String(value), cell);
}

function textCondition(criteria: string, text: string, cell: string): Condition | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formula: quoted };
  const formula = `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  return criteria === 'TEXT_CONTAINS' ? { type: 'expression', formula } : undefined;
}

function styleOf({ background, fontColor, isBold }: ConditionalFormat): Pick<ConditionalRule, 'style'> {
  const style = asXlsxStyle('', {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(isBold ? { isBold } : {}),
  });
  return style ? { style } : {};
}
