import type { Spell } from '../../people/spells/spell';
import { plainNumber } from '../../workbook/plainNumber';

/**
 * How many no turnover counts, for they have no Start: a rate of 0 must not look as if nobody had left.
 *
 * @param spells All spells of a list that has days.
 * @returns Parts of a sentence; `[]` where everybody has a Start.
 * @example withoutStart([{ isHere: false, hasLeft: true, start: undefined, end: '2026-03-31' }]) // ['1 left without a Start: not in turnover']
 * @example withoutStart([{ isHere: true, hasLeft: false, start: undefined, end: undefined }]) // ['1 without Start']
 */
export function withoutStart(
  spells: readonly Pick<Spell, 'isHere' | 'hasLeft' | 'start' | 'end'>[],
): readonly string[] {
  const startless = spells.filter(({ start }) => start === undefined);
  const left = startless.filter(({ hasLeft, end }) => hasLeft === true && end !== undefined).length;
  const here = startless.filter(({ isHere }) => isHere).length;
  return [
    ...(left > 0 ? [`${plainNumber(left)} left without a Start: not in turnover`] : []),
    ...(here > 0 ? [`${plainNumber(here)} without Start`] : []),
  ];
}
