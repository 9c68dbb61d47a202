import type { Day } from '../../calendar/day';
import { cellAddress } from '../../workbook/address';
import { Problem } from '../../workbook/problem';
import type { Reading } from '../../workbook/reading';
import { peopleIn } from '../peopleIn';
import type { StaffColumns } from '../staff';
import type { StaffListColumns } from '../staffList';
import { eachOnce } from './eachOnce';
import { lackingColumns } from './lackingColumns';
import { otherSpellings } from './otherSpellings';
import { personNumbers } from './personNumbers';
import type { RowOfSpell, Spell } from './spell';
import { type StaffReading, spellRow } from './spellRow';
import { unknownStatuses } from './unknownStatuses';
import { usualSpelling } from './usualSpelling';

/** Everyone who works or worked in the practice. */
export interface Spells {
  readonly spells: readonly Spell[];
  readonly problems: readonly Problem[];
  /**
   * Why nothing is known of turnover, as a part of a sentence: `no column End`. It goes by the user’s own list, or, without
   * one, by the Staff tab; `undefined` where it is known.
   */
  readonly lacks: string | undefined;
  /** How many people are to start after today, and are not here yet. */
  readonly toCome: number;
}

/**
 * The spells of employment of the user's own staff list and of the Staff tab together. What stands in both counts once.
 *
 * @param list The user's own list; one that does not exist has nobody.
 * @param staff The Staff tab.
 * @param today The day.
 * @returns Spells, and what is wrong with rows and cells.
 */
export function spells(list: Reading<StaffListColumns>, staff: Reading<StaffColumns>, today: Day): Spells {
  const tabs = [list, asList(staff)].filter(({ exists }) => exists).map((tab) => spellsOf(tab, today));
  const rows = spelledAlike(tabs);
  const numbers = personNumbers(rows);
  const all = rows.map((row, i): Spell => ({ ...row, person: numbers[i] ?? i }));
  const isStarted = ({ start }: Spell) => start === undefined || start <= today;
  const { spells: found, doubles, movedNowhere, announced } = eachOnce(all, today);
  const once = found.filter(isStarted);
  const columnsOf = ({ sheet }: Spell) => (tabs.find((each) => each.tab.sheet === sheet)?.tab ?? list).columnAt;
  const nameCell = (spell: Spell) => {
    const { name, firstName, lastName } = columnsOf(spell);
    return { sheet: spell.sheet, cell: cellAddress(spell.row, name ?? firstName ?? lastName ?? 0) };
  };
  /** Of a row in which somebody goes on it would be wrong that they start then. */
  const isOfAnnounced = ({ sheet, cell }: Problem) =>
    announced.some((spell) => spell.sheet === sheet && cell === cellAddress(spell.row, columnsOf(spell).start ?? -1));
  const problems = [
    ...tabs.flatMap((each) => each.problems).filter((problem) => !isOfAnnounced(problem)),
    ...doubles.map(({ spell, first, why }) => new Problem(DOUBLE[why](first.row), nameCell(spell))),
    ...movedNowhere.map((spell) => new Problem(MOVED_NOWHERE, nameCell(spell))),
    ...otherSpellings(tabs.map(({ tab }) => tab)),
  ];
  return { spells: once, problems, lacks: lacking(tabs[0]?.tab, once), toCome: newcomers(found, isStarted) };
}

/** Who is here already starts no more. */
function newcomers(found: readonly Spell[], isStarted: (spell: Spell) => boolean): number {
  const here = new Set(found.flatMap(({ isHere, person }) => (isHere ? [person] : [])));
  return new Set(found.flatMap((spell) => (isStarted(spell) || here.has(spell.person) ? [] : [spell.person]))).size;
}

/** Roles and sites in one spelling each, so that all that is made of them says the same. */
function spelledAlike(tabs: readonly ReturnType<typeof spellsOf>[]): readonly RowOfSpell[] {
  const lists = tabs.map(({ tab }) => tab);
  const [roleOf, siteOf] = [usualSpelling(lists, 'role'), usualSpelling(lists, 'site')];
  const alike = (row: RowOfSpell) => ({
    ...row,
    role: row.role === undefined ? undefined : roleOf(row.role),
    site: row.site === undefined ? undefined : siteOf(row.site),
  });
  return tabs.flatMap(({ rows }) => rows.map(alike));
}

function lacking(first: StaffReading | undefined, once: readonly Spell[]): string | undefined {
  if (!first || once.length === 0) return 'nobody has started yet';
  const columns = lackingColumns(first);
  if (columns.length > 0) return `no ${columns.length > 1 ? 'columns' : 'column'} ${columns.join(' and ')}`;
  if (once.some(({ isDated }) => isDated)) return undefined;
  return once.some(({ start }) => start !== undefined) ? 'no days that can be counted' : 'no readable Start';
}

const DOUBLE = {
  same: (row: number) => `this row says the same as row ${row} and is left out`,
  overlap: (row: number) =>
    `the time of this row overlaps that of row ${row}, for the same person: they count as one spell. Write an End into the older row or delete one; if they are two people, give each an e-mail address or an ID`,
} as const;
const MOVED_NOWHERE =
  'the reason says that the person moved within the practice, but no row goes on from there: the row counts neither as here nor as a leaver';

/** The Staff tab has whole names, and no status. */
function asList(staff: Reading<StaffColumns>): StaffReading {
  const none = { firstName: undefined, lastName: undefined, status: undefined };
  return { ...staff, rows: staff.rows.map((row) => ({ ...row, ...none })) };
}

function spellsOf(tab: StaffReading, today: Day) {
  const { people, problems: found } = peopleIn(tab);
  const read = people.map(({ row, name }) => spellRow(tab, row, name, today));
  const own = read.flatMap(({ problems }) => problems);
  const said = new Set(own.map(({ cell }) => cell));
  return {
    tab,
    rows: read.map(({ spell }) => spell),
    problems: [
      ...found.filter(({ cell }) => !said.has(cell)),
      ...own,
      ...unknownStatuses(
        tab,
        people.map(({ row }) => row),
      ),
    ],
  };
}
