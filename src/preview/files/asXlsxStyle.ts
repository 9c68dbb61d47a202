import type { CellStyle } from 'hucre/xlsx';
import type { CellLook } from '../../simulator/sheetContract';

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/**
 * How a cell looks, as the XLSX file has it. Colours that have a name instead of a number are left out.
 *
 * @param format Its number format; `''` for none.
 * @param look Its look.
 * @returns `undefined` for the usual look.
 * @example asXlsxStyle('0.0', { isBold: true }) // { numFmt: '0.0', font: { bold: true } }
 */
export function asXlsxStyle(format: string, look: CellLook = {}): CellStyle | undefined {
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const fgColor = colourOf(look.background);
  const style: CellStyle = {
    ...(format === '' ? {} : { numFmt: format }),
    ...(fgColor ? { fill: { type: 'pattern', pattern: 'solid', fgColor, bgColor: fgColor } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function fontOf({ isBold, isItalic, fontSize, fontColor }: CellLook): NonNullable<CellStyle['font']> {
  const colour = colourOf(fontColor);
  return {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(colour ? { color: colour } : {}),
  };
}

function alignmentOf(look: CellLook): NonNullable<CellStyle['alignment']> {
  const { isWrapped, horizontalAlignment, verticalAlignment } = look;
  return {
    ...(isWrapped ? { wrapText: true } : {}),
    ...(horizontalAlignment ? { horizontal: horizontalAlignment } : {}),
    ...(verticalAlignment ? { vertical: VERTICAL[verticalAlignment] } : {}),
  };
}

/** `#fce8e6` and `#fff` as files write them. */
function colourOf(colour: string | undefined): { rgb: string } | undefined {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour ?? '')?.[1]?.toUpperCase();
  if (digits === undefined) return undefined;
  return { rgb: digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits };
}
