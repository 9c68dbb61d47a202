/**
 * Whether two names of roles or competencies are the same to the score: letter by letter, in any case. No name is only the
 * same as no name.
 *
 * @param name A name; `undefined`: none.
 * @param other Another one, likewise.
 * @example isSameName('Teamwork', 'TEAMWORK') // true
 * @example isSameName('Front desk', 'Front-desk') // false
 */
export function isSameName(name: string | undefined, other: string | undefined): boolean {
  return name?.toLowerCase() === other?.toLowerCase();
}
