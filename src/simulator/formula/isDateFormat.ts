const KNOWN = new Map<string, boolean>([['', false]]);

/** Whether a number format shows its number as a date or a time. Literal text and colours in it don't count. */
export function isDateFormat(format: string): boolean {
  const known = KNOWN.get(format) ?? hasDateLetters(format);
  KNOWN.set(format, known);
  return known;
}

function hasDateLetters(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(bare);
}
