import { shownDay } from '../../calendar/shownDay';
import type { Spell } from '../../people/spells/spell';
import { counted } from '../../workbook/counted';
import { plainNumber } from '../../workbook/plainNumber';
import type { RetentionAbout } from './about';
import { groups } from './groups';
import { leftSometime } from './leftSometime';
import type { Line, Part } from './part';
import { personsIn } from './personsIn';
import { shareLine } from './shareLine';
import { withoutStart } from './withoutStart';

const MOST_SITES = 4;

/**
 * How many people work here today; without dates, also how many of the list left.
 *
 * @param about What the dashboard is made of.
 */
export function headcountPart({ spells, lacks, toCome, today }: RetentionAbout): Part {
  const here = spells.filter(({ isHere }) => isHere);
  const sites = bySite(here);
  const count = sites.length > 0 ? sites : [`${counted(here.length, 'person', 'people')} here`];
  const later = toCome > 0 ? [`${plainNumber(toCome)} to start later`] : [];
  const startless = lacks === undefined ? withoutStart(spells) : [];
  const reading = [...count, ...later, ...leftSometime(spells), ...startless].join(', ');
  const now = { what: `On ${shownDay(today)}`, people: here.length, reading };
  return {
    part: 'Headcount',
    lines: lacks === undefined || spells.length === 0 ? [now] : [now, goneLine(spells)],
  };
}

/** Nothing where all are at one site. */
function bySite(here: readonly Spell[]): readonly string[] {
  const sites = groups(here, ({ site }) => site, 'No site').map(({ word, items }) => ({ word, count: items.length }));
  if (sites.length < 2) return [];
  const shown = sites.slice(0, MOST_SITES);
  const rest = sites.slice(MOST_SITES).reduce((sum, { count }) => sum + count, 0);
  const others = rest > 0 ? [{ word: counted(sites.length - MOST_SITES, 'other site'), count: rest }] : [];
  return [...shown, ...others].map(({ word, count }) => `${word} ${plainNumber(count)}`);
}

/** Of a list without dates: no turnover of any year, and it says so. */
function goneLine(spells: readonly Spell[]): Line {
  const leavers = spells.filter(({ hasLeft }) => hasLeft).length;
  const of = `${plainNumber(leavers)} of ${counted(spells.length, 'row')} in the list`;
  const counts = { people: spells.length, leavers, persons: personsIn(spells) };
  return shareLine('Left, whenever', counts, of, ['turnover needs Start and End']);
}
