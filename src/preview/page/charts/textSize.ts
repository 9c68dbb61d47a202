/** The font of all charts. */
export const CHART_FONT = 'Roboto, Arial, sans-serif';
/** Of titles, in pixels. */
export const TITLE_SIZE = 16;
/** Of axes and legends, in pixels. */
export const TEXT_SIZE = 12;

/** How wide a text is about, in pixels: a letter is about half as wide as high. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  return text.length * size * 0.49;
}

/**
 * How many lines a text takes about when it is wrapped between words.
 *
 * @example lineCount('Time in stage', 30) // 3
 */
export function lineCount(text: string, width: number, size = TEXT_SIZE): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = textWidth(`${word} `, size);
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    used += wide;
  }
  return lines;
}
