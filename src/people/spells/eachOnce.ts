import { type Day, daysBetween } from '../../calendar/day';
import { normaliseWords } from '../../workbook/normaliseWords';
import type { Spell } from './spell';

/** What becomes of spells that one person has beside each other. */
export interface EachOnce {
  readonly spells: readonly Spell[];
  /** Each with the row that it doubles. */
  readonly doubles: readonly Double[];
  /** Rows that say that the person moved within the practice, with no row for where: they are none of the spells. */
  readonly movedNowhere: readonly Spell[];
  /** Rows after today in which a spell goes on that has begun: a transfer that is announced. */
  readonly announced: readonly Spell[];
}

interface Double {
  readonly spell: Spell;
  readonly first: Spell;
  readonly why: 'same' | 'overlap';
}

const MOVED =
  /\btransfer(red)?\b|\bpromot(ed|ion)\b|\binternal (move|change|hire)\b|\b(changed?|change of|moved) (role|position|title|site|department)\b/;
/** Reasons to leave that have such words in them: `No promotion`, `Husband transferred`, `Transfer to another hospital`. */
const NOT_MOVED =
  /\b(no|not|lack\w*|without|denied|passed|spouse\w*|husband\w*|wife\w*|partner\w*|family|military|outside|elsewhere)\b|\b(another|other|different) (employer|company|organization|hospital|job)\b/;
/** From the end of one row to the start of the next that goes on from it. */
const MOST_DAYS_BETWEEN = 31;
/** Where the row does not state a kind of leaving: over a weekend nobody leaves and comes back. */
const MOST_DAYS_UNSAID = 3;
/** On two tabs the same spell may start on somewhat different days. */
const SAME_START_DAYS = 60;
/** After every day. */
const OPEN = '9';

/**
 * The spells of people, each counted once. Rows of one person that repeat each other or overlap are one spell, from the
 * first start to the last end; a transfer or a promotion goes on in the next row and is no leaving, nor is a row that states
 * no kind of leaving and ends when the next begins; a row of the second tab for a spell of the first is passed over. The
 * order of the rows does not matter.
 *
 * @param spells All rows, those of the first tab first, those that start after today too.
 * @param today The day.
 * @example eachOnce([], '2026-11-20') // { spells: [], doubles: [], movedNowhere: [], announced: [] }
 */
export function eachOnce(spells: readonly Spell[], today: Day): EachOnce {
  const doubles: Double[] = [];
  const announced: Spell[] = [];
  const kept = [...byPerson(spells).values()].flatMap((own) => {
    if (own.length === 1) return own;
    const begun = own.filter((spell) => !isToCome(spell, today));
    const later = own.filter((spell) => isToCome(spell, today));
    const single = [...withoutDoubles(begun, doubles), ...withoutDoubles(later, doubles)];
    return joined(single, today, announced);
  });
  const movedNowhere = kept.filter(isMoveToNowhere);
  return { spells: kept.filter((spell) => !isMoveToNowhere(spell)), doubles, movedNowhere, announced };
}

function isToCome({ start }: Spell, today: Day): boolean {
  return start !== undefined && start > today;
}

function byPerson(spells: readonly Spell[]): ReadonlyMap<number, readonly Spell[]> {
  const people = new Map<number, Spell[]>();
  for (const spell of spells) {
    const own = people.get(spell.person);
    if (own) own.push(spell);
    else people.set(spell.person, [spell]);
  }
  return people;
}

function withoutDoubles(own: readonly Spell[], doubles: Double[]): readonly Spell[] {
  const tabs = own.map(({ sheet }) => sheet);
  const kept: Spell[] = [];
  for (const spell of [...own].sort((a, b) => tabs.indexOf(a.sheet) - tabs.indexOf(b.sheet) || inTime(a, b))) {
    const at = kept.findIndex((each) => isSameSpell(each, spell));
    const first = kept[at];
    if (!first) kept.push(spell);
    else if (first.sheet === spell.sheet) {
      const isSame = first.start === spell.start && first.end === spell.end && first.isHere === spell.isHere;
      doubles.push({ spell, first, why: isSame ? 'same' : 'overlap' });
      if (!isSame) kept[at] = together(first, spell);
    }
  }
  return kept;
}

/** By start; of equal ones the longest first, and then the one that says the most. */
function inTime(a: Spell, b: Spell): number {
  const byTime = inOrder(a.start ?? OPEN, b.start ?? OPEN) || inOrder(b.end ?? OPEN, a.end ?? OPEN);
  return byTime || Number(b.isHere) - Number(a.isHere) || byWords(a, b);
}

function byWords(a: Spell, b: Spell): number {
  const [one, other] = [a, b].map((spell) => JSON.stringify({ ...spell, row: 0 }));
  return (other ?? '').length - (one ?? '').length || inOrder(one ?? '', other ?? '');
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Two rows for one stretch of time; where a row has no dates there is no telling two stretches apart. */
function isSameSpell(a: Spell, b: Spell): boolean {
  if (a.start === undefined || b.start === undefined) return isSameWithoutStart(a, b);
  const isAfter = a.end !== undefined && b.start > a.end;
  if (a.sheet !== b.sheet && !isAfter && Math.abs(daysBetween(a.start, b.start)) <= SAME_START_DAYS) return true;
  return a.start === b.start || isWithin(a.start, b) || isWithin(b.start, a);
}

/** Nobody is here twice; who is gone by the first tab and here by the second came back. */
function isSameWithoutStart(a: Spell, b: Spell): boolean {
  if (a.isHere && b.isHere) return true;
  if (a.sheet !== b.sheet) return !b.isHere;
  return a.start === b.start && a.end === b.end && a.isHere === b.isHere;
}

function isWithin(day: Day, { start, end }: Spell): boolean {
  return start !== undefined && day > start && (end === undefined || day < end);
}

/** The row that lasts longer says how it is now; `first` began no later. */
function together(first: Spell, spell: Spell): Spell {
  const isLonger = spell.start !== undefined && (spell.end ?? OPEN) >= (first.end ?? OPEN);
  return isLonger && first.start !== spell.start ? { ...spell, start: first.start } : first;
}

function isMove({ reason, end }: Spell): boolean {
  const words = normaliseWords(reason ?? '');
  return end !== undefined && MOVED.test(words) && !NOT_MOVED.test(words);
}

/** Who is here until then has not moved yet; a kind of leaving is one, whatever the reason says. */
function isMoveToNowhere(spell: Spell): boolean {
  return !spell.isHere && spell.kind === undefined && isMove(spell);
}

/** Rows that go on in the next one become one spell, with the newest job that has begun. */
function joined(own: readonly Spell[], today: Day, announced: Spell[]): readonly Spell[] {
  const done: Spell[] = [];
  for (const spell of [...own].sort(inTime)) {
    const before = done[done.length - 1];
    if (!before || !goesOn(before, spell)) {
      done.push(spell);
      continue;
    }
    const isAnnounced = isToCome(spell, today) && !isToCome(before, today);
    if (isAnnounced) announced.push(spell);
    done[done.length - 1] = isAnnounced ? hereUntil(before, spell) : { ...spell, start: before.start };
  }
  return done;
}

/** The job of today, until the one that is announced ends. */
function hereUntil(before: Spell, { end, kind, isKindStated, reason }: Spell): Spell {
  return { ...before, end, kind, isKindStated, reason, isHere: true, hasLeft: false, isDated: true };
}

function goesOn(before: Spell, { start }: Spell): boolean {
  if (before.start === undefined || before.end === undefined || start === undefined) return false;
  const days = daysBetween(before.end, start);
  return days >= 0 && days <= mostDaysBetween(before);
}

function mostDaysBetween(before: Spell): number {
  if (isMove(before)) return MOST_DAYS_BETWEEN;
  return before.isKindStated ? -1 : MOST_DAYS_UNSAID;
}
