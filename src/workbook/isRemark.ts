/** No date, amount or number of years is as long. */
const MOST_CHARACTERS = 200;

/**
 * Whether a text is too long to be anything but a remark: no reader looks into it, so that none takes long.
 *
 * @param text The text.
 * @example isRemark('5+ yrs') // false
 */
export function isRemark(text: string): boolean {
  return text.length > MOST_CHARACTERS;
}
