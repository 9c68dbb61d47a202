import { plainName } from '../people/personName';
import { quoted } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Owners } from './ownerOf';
import { NEW_HIRE } from './settingNames';
import type { Template } from './templates';

/**
 * Templates whose owner nobody knows: no role of Settings, not the new hire, and no name of somebody.
 *
 * @param templates The templates.
 * @param owners Who is named.
 * @returns One problem for each, at its cell.
 */
export function unknownOwners(templates: readonly Template[], { named, people }: Owners): readonly Problem[] {
  const names = new Set([...people, ...named.values()].map(plainName));
  const isKnown = (word: string) => {
    const key = normaliseWords(word);
    return key === normaliseWords(NEW_HIRE) || named.has(key) || names.has(plainName(word));
  };
  return templates.flatMap(({ owner, ownerCell }) => {
    if (owner !== '' && isKnown(owner)) return [];
    const message =
      owner === ''
        ? 'this task has no Owner; write New hire, a role, or a name'
        : `${quoted(owner)} is no owner that Settings knows; the checklist names it as it stands. Mend the word, or add a row “Task owner: ${owner}” to Settings`;
    return [new Problem(message, ownerCell)];
  });
}
