import { normaliseWords } from '../workbook/normaliseWords';
import { NEW_HIRE } from './settingNames';

/** Who owns tasks, by the words of the templates. */
export interface Owners {
  /** Owner role, as words are compared → the person; blank: nobody was named. */
  readonly named: ReadonlyMap<string, string>;
  /** People who may stand as owners by their own name. */
  readonly people: readonly string[];
}

/**
 * Who does a task of a person: the new hire, or whoever Settings names for the role, or the role itself where nobody is
 * named.
 *
 * @param word The template’s owner.
 * @param newHire The new hire’s name.
 * @param owners Who is named.
 * @returns What the checklist says; a word that nobody knows stands as it is.
 * @example ownerOf('New hire', 'Ana Ruiz', { named: new Map(), people: [] }) // 'Ana Ruiz'
 * @example ownerOf('Buddy', 'Ana Ruiz', { named: new Map([['buddy', 'Lee']]), people: [] }) // 'Lee'
 */
export function ownerOf(word: string, newHire: string, { named }: Owners): string {
  const key = keyOf(word);
  return key === NEW ? newHire : named.get(key) || word;
}

const NEW = normaliseWords(NEW_HIRE);
/** The same few words stand in the rows of everyone. */
const keys = new Map<string, string>();

function keyOf(word: string): string {
  const key = keys.get(word) ?? normaliseWords(word);
  keys.set(word, key);
  return key;
}
