import type { Day } from '../calendar/day';
import type { Spell } from '../people/spells/spell';
import type { Span } from './span';

/** A spell of which both ends are known. */
export type DatedSpell = Omit<Spell, 'start'> & Span;

/**
 * The spells that count where time does.
 *
 * @param spells All spells.
 * @example datedSpells([]) // []
 */
export function datedSpells(spells: readonly Spell[]): readonly DatedSpell[] {
  return spells.flatMap((spell) => (spell.isDated && isStarted(spell) ? [spell] : []));
}

function isStarted(spell: Spell): spell is Spell & { readonly start: Day } {
  return spell.start !== undefined;
}
