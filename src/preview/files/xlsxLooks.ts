import type { CellStyle, Workbook } from 'hucre/xlsx';
import type { CellLook } from '../../simulator/sheetContract';
import { xlsxColour } from './xlsxColour';

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = { top: 'top', center: 'middle' } as const;

/**
 * How the cells of a workbook look.
 *
 * @param book The workbook, for its theme and usual font.
 * @returns The look that a style means; the same object for the same look; `undefined` for the usual one.
 */
export function xlsxLooks(book: Workbook): (style: CellStyle) => CellLook | undefined {
  const known = new Map<string, CellLook>();
  return (style) => {
    if (!style.font && !style.fill && !style.alignment) return undefined;
    const look = lookOf(style, book);
    const key = JSON.stringify(look);
    if (key === '{}') return undefined;
    known.set(key, known.get(key) ?? look);
    return known.get(key);
  };
}

function lookOf({ font, fill, alignment }: CellStyle, book: Workbook): CellLook {
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? xlsxColour(fill.fgColor, book) : undefined;
  const fontColor = xlsxColour(font?.color, book);
  const horizontal = HORIZONTAL.find((side) => side === alignment?.horizontal);
  const { vertical } = alignment ?? {};
  const size = font?.size === (book.defaultFont?.size ?? 11) ? undefined : font?.size;
  return {
    ...(background ? { background } : {}),
    ...(fontColor && fontColor !== '#000000' ? { fontColor } : {}),
    ...(font?.bold ? { isBold: true } : {}),
    ...(font?.italic ? { isItalic: true } : {}),
    ...(size ? { fontSize: Math.round(size) } : {}),
    ...(alignment?.wrapText ? { isWrapped: true } : {}),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical === 'top' || vertical === 'center' ? { verticalAlignment: VERTICAL[vertical] } : {}),
  };
}
