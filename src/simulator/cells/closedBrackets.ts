/**
 * A formula as it is taken over from a person who left out brackets at its end.
 *
 * @param text What was typed; a text in it may be unclosed, then it stays as it is.
 * @example closedBrackets('=SUM(B2:B3') // '=SUM(B2:B3)'
 */
export function closedBrackets(text: string): string {
  if (!text.startsWith('=')) return text;
  let open = 0;
  let quote = '';
  for (const letter of text) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') open += 1;
    else if (letter === ')') open -= 1;
    if (open < 0) return text;
  }
  return quote === '' ? text + ')'.repeat(open) : text;
}
