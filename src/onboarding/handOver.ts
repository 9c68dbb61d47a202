import { readDay } from '../calendar/readDay';
import { shortId } from '../people/shortId';
import { Problem } from '../workbook/problem';
import type { NewHire } from './newHire';

const TITLE = 'Practice Staffing: a new hire for the staff workbook';
const CHECK = 'Check';

/** What the block says, line by line. */
const LINES = [
  ['Name', 'name'],
  ['Email', 'email'],
  ['Role', 'role'],
  ['Site', 'site'],
  ['Start', 'start'],
  ['Manager', 'manager'],
  ['Source', 'source'],
  ['Candidate ID', 'candidateId'],
] as const;

type Said = Readonly<Record<(typeof LINES)[number][1], string>>;

/**
 * A new hire as a block of text, to be pasted into the staff workbook. It has what the hiring workbook knows, in plain
 * words, and a check that tells whether it arrived whole.
 *
 * @param hire The new hire.
 * @returns Lines.
 */
export function handOver(hire: Said): string {
  const lines = LINES.map(([label, key]) => `${label}: ${oneLine(hire[key])}`);
  return [TITLE, ...lines, `${CHECK}: ${checkOf(lines)}`].join('\n');
}

/**
 * The new hire that a pasted block names. Marks of quoting and blanks around its lines don't matter, nor what stands before
 * and after the block.
 *
 * @param text What was pasted.
 * @returns The new hire; owners and exposure are the staff workbook’s to say.
 * @throws Problem when the block is not whole, or was changed.
 */
export function readHandOver(text: string): NewHire {
  const lines = text.split(/\r?\n/).map((line) => oneLine(line.replace(/^[\s>|"]+/, '')));
  const first = lines.indexOf(TITLE);
  if (first < 0) throw new Problem(`this is no block of a new hire: its first line is “${TITLE}”. ${AGAIN}`);
  const own = lines.slice(first + 1).filter((line) => line !== '');
  const found = LINES.map(([label]) => own.find((line) => line.startsWith(`${label}:`)) ?? '');
  const missing = LINES.filter((_, i) => found[i] === '').map(([label]) => label);
  if (missing.length > 0) throw new Problem(`this block lacks ${missing.join(', ')}. ${AGAIN}`);
  const check = own.find((line) => line.startsWith(`${CHECK}:`))?.slice(CHECK.length + 1);
  if (check?.replace(/"+$/, '').trim() !== checkOf(found)) {
    throw new Problem(`this block is not as it was made: its last line should be “${CHECK}: …” as copied. ${AGAIN}`);
  }
  const said = Object.fromEntries(
    LINES.map(([label, key], i) => [key, (found[i] ?? '').slice(label.length + 1).trim()]),
  );
  return hireOf(said);
}

const AGAIN = 'Copy the whole block again in the hiring workbook, from its first line to the line “Check”';

function hireOf(said: Readonly<Record<string, string>>): NewHire {
  const { name = '', email = '', role = '', site = '', manager = '', source = '', candidateId = '' } = said;
  const start = readDay(said.start ?? '');
  if (name === '' || start === undefined) throw new Problem(`this block has no name or no start. ${AGAIN}`);
  return { name, email, role, site, manager, source, candidateId, start, isExposed: null, owners: [] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function checkOf(lines: readonly string[]): string {
  return shortId(lines.map(oneLine).join('\n'));
}
