const OPTIONAL = /\b(preferred|desired|ideally|a plus|nice to have)\b/i;

/**
 * Whether a part of what a role asks for is only wished for.
 *
 * @param part A part of the cell in Roles.
 * @example isOptional('BLS preferred') // true
 */
export function isOptional(part: string): boolean {
  return OPTIONAL.test(part);
}
