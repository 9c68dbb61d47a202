import type { Spell } from '../../people/spells/spell';
import { plainNumber } from '../../workbook/plainNumber';

/**
 * How many left that no turnover counts, for their day is not known; and of how many it is not known whether they left.
 *
 * @param spells All spells.
 * @returns Parts of a sentence; `[]` where every leaver has a day.
 * @example leftSometime([{ hasLeft: true, end: undefined }, { hasLeft: true, end: '2026-03-31' }]) // ['1 left on an unknown day']
 * @example leftSometime([{ hasLeft: undefined, end: undefined }]) // ['1 with an End that can’t be read']
 */
export function leftSometime(spells: readonly Pick<Spell, 'hasLeft' | 'end'>[]): readonly string[] {
  const left = spells.filter(({ hasLeft, end }) => hasLeft === true && end === undefined).length;
  const unread = spells.filter(({ hasLeft }) => hasLeft === undefined).length;
  return [
    ...(left > 0 ? [`${plainNumber(left)} left on an unknown day`] : []),
    ...(unread > 0 ? [`${plainNumber(unread)} with an End that can’t be read`] : []),
  ];
}
