const ENGLISH_WORDS = /^[A-Za-z][A-Za-z ,.;:()/&-]*$/;
const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;
const BOOLEAN = /^(true|false)$/i;

/**
 * Text as it must be written so that it stays text: Sheets reads what a script writes as if it were typed, and would
 * make formulas of `=…` and `+…`, dates of `1-2`, numbers of `00123`. A leading apostrophe says “text” and is not shown.
 *
 * @param text What the cell is to show.
 * @returns The text, with an apostrophe in front unless it is plain words.
 * @example safeText('=1+1') // "'=1+1"
 * @example safeText('Ana Ruiz') // 'Ana Ruiz'
 */
export function safeText(text: string): string {
  return text === '' || ((ENGLISH_WORDS.test(text) || PLAIN_WORDS.test(text)) && !BOOLEAN.test(text))
    ? text
    : `'${text}`;
}
