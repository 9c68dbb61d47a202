import type { Spell } from '../../people/spells/spell';
import { counted } from '../../workbook/counted';
import { plainNumber } from '../../workbook/plainNumber';
import type { RetentionAbout } from './about';
import { groups } from './groups';
import type { Part } from './part';
import { personsIn } from './personsIn';
import { shareLine } from './shareLine';

/**
 * Why people left, of everyone in the list who did; those whose row gives no reason come last, apart from the others.
 *
 * @param about What the dashboard is made of.
 * @example reasonsPart({ spells: [] }).lines // [{ reading: 'Nobody in the list has left.' }]
 */
export function reasonsPart({ spells }: Pick<RetentionAbout, 'spells'>): Part {
  const part = 'Reasons for leaving';
  const leavers = spells.filter(({ hasLeft }) => hasLeft);
  const people = leavers.length;
  if (people === 0) return { part, lines: [{ reading: 'Nobody in the list has left.' }] };
  const persons = personsIn(leavers);
  const line = (what: string, count: number, more: readonly string[] = []) => {
    const said = `${plainNumber(count)} of ${counted(people, 'leaver')} in the list`;
    return shareLine(what, { people, leavers: count, persons }, said, more);
  };
  const told = groups(leavers.filter(hasReason), ({ reason }) => reason, '');
  const unsaid = people - told.reduce((sum, { items }) => sum + items.length, 0);
  const lines = told.map(({ word, items }) => line(word, items.length));
  const others = (from: number) => {
    const rest = told.slice(from);
    const more = unsaid > 0 ? [`${plainNumber(unsaid)} not said`] : [];
    return line(counted(rest.length, 'other reason'), rest.flatMap(({ items }) => items).length, more);
  };
  return { part, lines: unsaid > 0 ? [...lines, line('Not said', unsaid)] : lines, fold: { least: 3, others } };
}

function hasReason({ reason }: Spell): boolean {
  return reason !== undefined && reason.trim() !== '';
}
