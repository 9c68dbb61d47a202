/**
 * Words as a sentence: a capital at its beginning, a full stop at its end.
 *
 * @param text The words.
 * @example asSentence('give the name') // 'Give the name.'
 */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
