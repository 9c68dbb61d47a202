import { distance } from 'fastest-levenshtein';
import { headerWords } from './headerWords';

/** How well something speaks for a field: 0–1, with the reason as part of a sentence. */
export interface Evidence {
  readonly strength: number;
  readonly reason: string;
}

/** The names of a field, ready to be compared. */
export interface FieldNames {
  readonly header: string;
  readonly own: string;
  readonly also: readonly FieldName[];
  /** Names, in words, that mean something else in other lists. */
  readonly ifAlike: ReadonlySet<string>;
  /** Its names of one word: a header made of several of them is the field too. */
  readonly vocabulary: ReadonlySet<string>;
  /** What headers were found to say for it: the same list is read several times in a command. */
  readonly found: Map<string, Evidence | undefined>;
}

interface FieldName {
  readonly name: string;
  readonly words: string;
  /** As in `MONTHLYINCOME`, where nothing parts the words. */
  readonly unparted: string;
  readonly tokens: readonly string[];
}

const OWN = 1;
const SYNONYM = 0.95;
const SAME_WORDS = 0.88;
const WITH_PLAIN_WORDS = 0.8;
const MISSPELT = 0.75;
/** Not enough where the cells do not fit. */
const IF_ALIKE = 0.7;
const MOST_OF_IT = 0.62;
const PART_OF_IT = 0.5;

/** Synonyms stand in the order of how sure they are: a later one counts this much less. */
const BY_RANK = 0.0005;
const LAST_RANK = 60;

/** Words of questions and forms that name nothing. */
const FILLERS = new Set(
  'a an and are at below can did do does enter for from have how i in is it many me much of on or please required s select tell the to us we were what when where which who with you your'.split(
    ' ',
  ),
);

/** Words that end a header without changing it: `Phone no.`; in a name they count, for `Job number` is no `Job`. */
const NUMBER_WORDS = new Set(['no', 'number', '#', 'nr']);

/** Words that say whose something is, where the list is about candidates anyway. */
const PLAIN = new Set(
  'all applicant applicants application best candidate candidates complete contact current full hiring latest legal main overall own personal pipeline preferred primary prospect prospects recruiting recruitment their'.split(
    ' ',
  ),
);

/** Words after which a column is about someone or something else. */
const OTHERS = new Set(
  'agency author billing boss business buddy child college company contract degree emergency employer father file former friend guardian hr interviewer kin last level manager mother next parent partner past previous prior range recruiter reference references referee referred referrer relative reports school sent spouse supervisor team test university url vendor work'.split(
    ' ',
  ),
);

/** A field as it is declared: its own header and its synonyms. */
interface Declared {
  readonly header: string;
  readonly also: readonly string[];
  readonly alsoIfAlike?: readonly string[];
}

const prepared = new WeakMap<Declared, FieldNames>();

/**
 * The names of a field, prepared once for many headers.
 *
 * @param declared The field's own header and its synonyms.
 */
export function fieldNames(declared: Declared): FieldNames {
  const names = prepared.get(declared) ?? namesOf(declared);
  prepared.set(declared, names);
  return names;
}

function namesOf({ header, also, alsoIfAlike = [] }: Declared): FieldNames {
  const all = [header, ...also].map((name) => {
    const words = headerWords(name);
    return { name, words, unparted: words.replace(/ /g, ''), tokens: tokensOf(words) };
  });
  const vocabulary = new Set(
    all.flatMap(({ tokens: [first, ...others] }) => (first && others.length === 0 ? [first] : [])),
  );
  const ifAlike = new Set(alsoIfAlike.map(headerWords));
  return { header, own: headerWords(header), also: all, ifAlike, vocabulary, found: new Map() };
}

/**
 * How well a header names a field: by the field's own header, a synonym, the same words in another order, a slip of the
 * pen, or as a part of a longer header.
 *
 * @param header The header as it stands.
 * @param names The field's names.
 * @returns `undefined` where the header has nothing to do with the field.
 * @example headerEvidence('E-mail', fieldNames({ header: 'Email', also: ['E-mail'] }))?.strength // 0.9495
 */
export function headerEvidence(header: string, names: FieldNames): Evidence | undefined {
  if (!names.found.has(header)) names.found.set(header, evidenceFor(header, names));
  return names.found.get(header);
}

function evidenceFor(header: string, names: FieldNames): Evidence | undefined {
  const words = headerWords(header);
  if (words === '') return undefined;
  if (words === names.own) return { strength: OWN, reason: `its header is “${header.trim()}”` };
  const plain = headerWords(header.replace(/[([{][^)\]}]*[)\]}]/g, ' ')) || words;
  const tokens = tokensOf(plain).filter((token) => !NUMBER_WORDS.has(token));
  let best: Evidence | undefined = names.ifAlike.has(words)
    ? { strength: IF_ALIKE, reason: `its header “${header.trim()}” may stand for ${names.header}` }
    : undefined;
  for (const [rank, name] of names.also.entries()) {
    const isSynonym = name.words === words || name.unparted === words;
    const likely = isSynonym ? SYNONYM : likeness(plain, tokens, name, names.vocabulary);
    const strength = likely - Math.min(rank, LAST_RANK) * BY_RANK;
    if (strength > (best?.strength ?? 0))
      best = { strength, reason: reasonOf(header, name.name, names.header, strength) };
  }
  return best;
}

function likeness(words: string, tokens: readonly string[], name: FieldName, vocabulary: ReadonlySet<string>): number {
  if (name.words === words) return SAME_WORDS;
  if (name.tokens.length === 0 || tokens.length === 0) return 0;
  const extra = tokens.filter((token) => !name.tokens.includes(token));
  const missing = name.tokens.filter((token) => !tokens.includes(token));
  if (missing.length === 0 && extra.length === 0) return SAME_WORDS;
  if (isSlip(words, name.words)) return MISSPELT;
  if (missing.length > 0 || extra.some((token) => OTHERS.has(token))) return 0;
  if (extra.every((token) => PLAIN.has(token) || vocabulary.has(token))) return WITH_PLAIN_WORDS;
  return extra.length <= name.tokens.length ? (name.tokens.length > 1 ? MOST_OF_IT : PART_OF_IT) : PART_OF_IT;
}

function isSlip(typed: string, meant: string): boolean {
  const most = meant.length >= 9 ? 2 : meant.length >= 5 ? 1 : 0;
  return (
    most > 0 && typed[0] === meant[0] && Math.abs(typed.length - meant.length) <= most && distance(typed, meant) <= most
  );
}

function tokensOf(words: string): readonly string[] {
  return words.split(' ').filter((token) => token !== '' && !FILLERS.has(token));
}

function reasonOf(header: string, name: string, field: string, strength: number): string {
  const shown = `“${header.trim()}”`;
  if (name === field)
    return strength > PART_OF_IT
      ? `its header ${shown} reads like ${field}`
      : `its header ${shown} has “${field}” in it`;
  if (strength >= SAME_WORDS) return `its header ${shown} is another word for ${field}`;
  return strength > MOST_OF_IT ? `its header ${shown} reads like “${name}”` : `its header ${shown} has “${name}” in it`;
}
