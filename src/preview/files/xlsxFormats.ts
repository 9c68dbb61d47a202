import { type ConditionalRule, cellRef, type Sheet, type Workbook } from 'hucre/xlsx';
import type { ConditionalFormat } from '../../simulator/sheetContract';
import { type GridSize, xlsxBlocks } from './xlsxBlock';
import { xlsxColour } from './xlsxColour';
import { withoutPrefixes } from './xlsxContents';

type Condition = Pick<ConditionalFormat, 'criteria' | 'values'>;
type Look = Omit<ConditionalFormat, keyof Condition | 'ranges'>;

/** Formulas that ask for a number first, as a spreadsheet does of itself. */
const NUMBER =
  /^AND\(ISNUMBER\(([A-Z]+\d+)\),\1(>=|<=|>|<|=)(-?[\d.]+(?:e[+-]?\d+)?)(?:,\1<=(-?[\d.]+(?:e[+-]?\d+)?))?\)$/i;
const CONTAINED = /^NOT\(ISERROR\(SEARCH\("((?:[^"]|"")*)",\$?[A-Z]+\$?\d+\)\)\)$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBERS: Readonly<Record<string, string>> = {
  '=': 'NUMBER_EQUAL_TO',
  '>': 'NUMBER_GREATER_THAN',
  '>=': 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  '<': 'NUMBER_LESS_THAN',
  '<=': 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/**
 * The conditional formats of a tab of an XLSX file, the one that goes before the others first. Colour scales, bars, icons and
 * formats by rank are left out: the stand-in has none.
 *
 * @param sheet The tab as read.
 * @param book Its workbook, for the colours of its theme.
 * @param grid The tab's size.
 */
export function xlsxFormats(sheet: Sheet, book: Workbook, grid: GridSize): readonly ConditionalFormat[] {
  const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return rules.flatMap((rule) => {
    const [look, ranges] = [lookOf(rule, book), xlsxBlocks(rule.range, grid)];
    const [first] = ranges;
    const condition = first && conditionOf(rule, cellRef(first.row, first.column));
    return condition && Object.keys(look).length > 0 ? [{ ...condition, ...look, ranges }] : [];
  });
}

function lookOf({ style }: ConditionalRule, book: Workbook): Look {
  const { font, fill } = style ?? {};
  const background = fill?.type === 'pattern' ? xlsxColour(fill.bgColor ?? fill.fgColor, book) : undefined;
  const fontColor = xlsxColour(font?.color, book);
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.bold ? { isBold: true } : {}),
  };
}

function conditionOf({ type, operator, formula }: ConditionalRule, cell: string): Condition | undefined {
  const [first = '', second = ''] = [formula ?? []].flat().map(withoutPrefixes);
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  if (first === '') return undefined;
  return type === 'cellIs' ? compared(operator ?? 'equal', first, second, cell) : formulaCondition(first);
}

function formulaCondition(formula: string): Condition {
  const [, text] = CONTAINED.exec(formula) ?? [];
  if (text !== undefined) return { criteria: 'TEXT_CONTAINS', values: [text.replaceAll('""', '"')] };
  const [, , sign = '', low, high] = NUMBER.exec(formula) ?? [];
  if (high !== undefined && sign === '>=') return { criteria: 'NUMBER_BETWEEN', values: [Number(low), Number(high)] };
  const criteria = high === undefined ? NUMBERS[sign] : undefined;
  return criteria ? { criteria, values: [Number(low)] } : { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}

/** A cell that is compared with one or two other things. */
function compared(operator: string, first: string, second: string, cell: string): Condition {
  const [, text] = TEXT.exec(first) ?? [];
  if (operator === 'equal' && text !== undefined) {
    return { criteria: 'TEXT_EQUAL_TO', values: [text.replaceAll('""', '"')] };
  }
  if (operator === 'notBetween') return formulaCondition(`OR(${cell}<${first},${cell}>${second})`);
  const test = operator === 'between' ? `>=${first},${cell}<=${second}` : `${OPERATORS[operator] ?? '='}${first}`;
  const isNumber = [first, second].every((bound) => !Number.isNaN(Number(bound)));
  return formulaCondition(`AND(${isNumber ? `ISNUMBER(${cell}),` : ''}${cell}${test})`);
}
