import { contactMarks } from '../contactMarks';
import { plainName } from '../personName';
import type { RowOfSpell } from './spell';

type PersonRow = Pick<RowOfSpell, 'sheet' | 'name' | 'staffId' | 'email' | 'start'>;

/** What tells a person, from the rows seen so far. */
interface Known {
  readonly words: Set<string>;
  readonly ids: Map<string, string>;
  /** The tabs that have rows with an e-mail address of theirs, */
  readonly mailed: Set<string>;
  /** and those that have any. */
  readonly sheets: Set<string>;
}

/**
 * A number for each row: the same for all rows of one person. Rows are one person’s by the same ID on the same tab, else by
 * the same e-mail address, where the names have a word in common: an address may be the office’s, and where two names stand
 * with it on one tab that have only a first name or a surname in common, it is. Else they are by the same name where neither
 * ID nor address of the same tab speaks against it; on another tab the name may lack a middle initial.
 *
 * @param rows The rows, in order; those of a tab stand together.
 * @returns Numbers from 0, in the order of the rows. Which rows are together does not hang on the order.
 * @example personNumbers([]) // []
 */
export function personNumbers(rows: readonly PersonRow[]): readonly number[] {
  const ordered = inOneOrder(rows);
  const known = {
    byMark: new Map<string, Known[]>(),
    byName: new Map<string, Known[]>(),
    shared: sharedMarks(ordered),
  };
  const personOf = new Map<PersonRow, Known>();
  for (const row of ordered) personOf.set(row, personIn(known, row));
  const numbers = new Map<Known | undefined, number>();
  return rows.map((row) => {
    const person = personOf.get(row);
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  });
}

/** The same whatever the order of the rows of a tab. */
function inOneOrder(rows: readonly PersonRow[]): readonly PersonRow[] {
  const tabs = [...new Set(rows.map(({ sheet }) => sheet))];
  const keyOf = ({ sheet, start, staffId = '', email = '', name }: PersonRow) =>
    [tabs.indexOf(sheet), start ?? '9', staffId, email, name].join('\n');
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

interface Everyone {
  readonly byMark: Map<string, Known[]>;
  readonly byName: Map<string, Known[]>;
  /** Addresses of several people. */
  readonly shared: ReadonlySet<string>;
}

/** The e-mail addresses that stand with names of different people on one tab. */
function sharedMarks(rows: readonly PersonRow[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  const shared = new Set<string>();
  for (const { sheet, name, email } of rows) {
    for (const mark of contactMarks({ email })) {
      const there = names.get(`${sheet} ${mark}`) ?? new Set();
      const plain = plainName(name);
      if (!shared.has(mark) && [...there].some((other) => areTwoPeople(other, plain))) shared.add(mark);
      names.set(`${sheet} ${mark}`, there.add(plain));
    }
  }
  return shared;
}

/** Whole names that have at most a first name or a surname in common. */
function areTwoPeople(name: string, other: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  return words.length > 1 && others.length > 1 && inCommon(words, new Set(others)) < 2;
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => word.length > 1);
}

function inCommon(words: readonly string[], others: ReadonlySet<string>): number {
  return words.filter((word) => others.has(word)).length;
}

function personIn(known: Everyone, row: PersonRow): Known {
  const marks = marksOf(row);
  const name = plainName(row.name);
  const words = wordsOf(name);
  const short = `short:${words.join(' ')}`;
  const person = byMarks(known, marks, name) ?? byNames(known, row, { name, short }) ?? nobodyYet();
  for (const word of [name, ...words]) person.words.add(word);
  if (row.staffId !== undefined) person.ids.set(row.sheet, plainId(row.staffId));
  if (marks.some((mark) => mark.startsWith('mail:'))) person.mailed.add(row.sheet);
  person.sheets.add(row.sheet);
  for (const mark of marks) add(known.byMark, mark, person);
  for (const each of [name, short]) add(known.byName, each, person);
  return person;
}

/** By an ID or an address: a name may have changed, but not all of it, and beside a shared address not at all. */
function byMarks({ byMark, shared }: Everyone, marks: readonly string[], name: string): Known | undefined {
  const words = wordsOf(name);
  const isSame = ({ words: others }: Known, mark: string) =>
    name === '' || others.has(name) || inCommon(words, others) >= (shared.has(mark) ? 2 : 1);
  for (const mark of marks) {
    const found = byMark.get(mark)?.find((each) => isSame(each, mark));
    if (found) return found;
  }
  return undefined;
}

/** By the whole name, else, on another tab, by the only one that lacks no more than an initial. */
function byNames(
  { byName }: Everyone,
  row: PersonRow,
  { name, short }: { readonly name: string; readonly short: string },
): Known | undefined {
  const same = byName.get(name)?.find((each) => isPossible(each, row));
  if (same) return same;
  const elsewhere = (byName.get(short) ?? []).filter((each) => !each.sheets.has(row.sheet) && isPossible(each, row));
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

function nobodyYet(): Known {
  return { words: new Set(), ids: new Map(), mailed: new Set(), sheets: new Set() };
}

function add(people: Map<string, Known[]>, key: string, person: Known): void {
  const those = people.get(key);
  if (!those) people.set(key, [person]);
  else if (!those.includes(person)) those.push(person);
}

function marksOf({ sheet, staffId, email }: PersonRow): readonly string[] {
  return [...(staffId === undefined ? [] : [`id:${sheet}:${plainId(staffId)}`]), ...contactMarks({ email })];
}

function plainId(id: string): string {
  return id.trim().toLowerCase();
}

function isPossible({ ids, mailed }: Known, { sheet, staffId, email }: PersonRow): boolean {
  const id = ids.get(sheet);
  const isOtherId = staffId !== undefined && id !== undefined && id !== plainId(staffId);
  return !isOtherId && !(mailed.has(sheet) && contactMarks({ email }).length > 0);
}
