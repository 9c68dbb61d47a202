/** The interviewer, as this Google account is known in every spreadsheet. */
interface Rater {
  readonly id: string;
  readonly name: string | null;
}

const ID = 'raterId';
const NAME = 'raterName';
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_SIGNS = 8;

/**
 * Who is at work: a random ID that stands in the account’s own properties, where nobody else can read or write it. It is
 * made at the first time.
 */
export function rater(): Rater {
  const properties = PropertiesService.getUserProperties();
  const { [ID]: id, [NAME]: name = null } = properties.getProperties();
  if (id !== undefined) return { id, name };
  const made = randomSigns(ID_SIGNS);
  properties.setProperty(ID, made);
  return { id: made, name };
}

/**
 * Remembers the name that the interviewer typed.
 *
 * @param name The name.
 */
export function rememberName(name: string): void {
  PropertiesService.getUserProperties().setProperty(NAME, name);
}

/**
 * Random signs that are not taken for each other.
 *
 * @param count How many.
 */
export function randomSigns(count: number): string {
  return Array.from({ length: count }, () => SIGNS.charAt(Math.floor(Math.random() * SIGNS.length))).join('');
}
