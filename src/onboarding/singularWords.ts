import { normaliseWords } from '../workbook/normaliseWords';

/**
 * The words of a title or a task, for comparing: in lower case, without signs, and without the s of a plural.
 *
 * @param text The text.
 * @example singularWords('Charge nurses, RN') // ['charge', 'nurse', 'rn']
 */
export function singularWords(text: string): readonly string[] {
  return normaliseWords(text)
    .split(' ')
    .map((word) => word.replace(/(?<=\w{3})s$/, ''));
}
