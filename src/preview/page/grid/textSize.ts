import type { CellLook } from '../../../simulator/sheetContract';

const FONT_SIZE = 10;
const LINE = 1.15;
const PIXELS_PER_POINT = 4 / 3;

/** The fonts of the cells. */
export const FONTS = 'Arial, Roboto, sans-serif';

/**
 * How wide a line of text is as it is painted, in pixels.
 *
 * @param text Without line ends.
 * @param look Of its cell.
 */
export function textWidth(text: string, look: CellLook | undefined): number {
  context ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (!context) return 0;
  const { isItalic, isBold, fontSize = FONT_SIZE } = look ?? {};
  context.font = `${isItalic ? 'italic ' : ''}${isBold ? 'bold ' : ''}${fontSize}pt ${FONTS}`;
  return context.measureText(text).width;
}

/**
 * How high wrapped text is, in pixels.
 *
 * @param text May have line ends.
 * @param look Of its cell.
 * @param width Pixels from edge to edge of its lines.
 */
export function wrappedHeight(text: string, look: CellLook | undefined, width: number): number {
  const lines = text.split('\n').reduce((count, line) => count + lineCount(line, look, width), 0);
  return Math.ceil(lines * (look?.fontSize ?? FONT_SIZE) * PIXELS_PER_POINT * LINE);
}

let context: CanvasRenderingContext2D | undefined;

function lineCount(text: string, look: CellLook | undefined, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const wide = textWidth(word, look);
    const isFitting = filled + textWidth(word.trimEnd(), look) <= width;
    if (!isFitting && filled > 0) lines += 1;
    if (wide > width) lines += Math.floor(wide / width);
    filled = isFitting ? filled + wide : wide % width;
  }
  return lines;
}
