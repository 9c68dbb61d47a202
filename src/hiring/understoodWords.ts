import type { CandidateColumns } from '../people/candidates';
import { guessStage, isStageWord } from '../people/guessStage';
import { likelyProfile, SURE } from '../people/likelyProfile';
import { trackedCandidates } from '../people/trackedCandidates';
import { withoutSocialSecurity } from '../workbook/cell';
import type { UnderstoodWord, UnderstoodWords } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { likelyMeant } from './likelyMeant';
import { gatherRoles } from './roleNames';

/**
 * What hiring makes of the words of a list: each stage with its kind, in the order of a hiring, and each role with the
 * other spellings of it and the profile that it matches.
 *
 * @param list The user's list.
 * @returns Stages and roles, where the list has them.
 */
export function understoodWords(list: Reading<CandidateColumns>): readonly UnderstoodWords[] {
  const { candidates } = trackedCandidates(list, new Set());
  const stages = words(candidates.flatMap(({ stage }) => stage ?? []));
  const frequent = [...stages.values()].filter(({ count }) => count > 1).map(({ word }) => word);
  return [
    {
      title: 'Stages',
      words: [...stages.values()]
        .sort((a, b) => orderOf(a.word) - orderOf(b.word))
        .map((stage) => stageMeaning(stage, frequent)),
    },
    {
      title: 'Roles',
      words: rolesUnderstood(candidates.flatMap(({ role }) => role ?? [])),
    },
  ]
    .filter((each) => each.words.length > 0)
    .map((each) => ({ ...each, words: each.words.map(withoutNumbers) }));
}

/** What was typed into the wrong column is not shown either. */
function withoutNumbers({ word, meaning, ...rest }: UnderstoodWord): UnderstoodWord {
  return { ...rest, word: withoutSocialSecurity(word), meaning: withoutSocialSecurity(meaning) };
}

interface Counted {
  readonly word: string;
  readonly count: number;
}

function words(all: readonly string[]): ReadonlyMap<string, Counted> {
  const found = new Map<string, Counted>();
  for (const word of all) {
    const plain = normaliseWords(word);
    const first = found.get(plain);
    found.set(plain, { word: first?.word ?? word.trim(), count: (first?.count ?? 0) + 1 });
  }
  return found;
}

function orderOf(word: string): number {
  return guessStage(word).order;
}

function stageMeaning({ word, count }: Counted, frequent: readonly string[]): UnderstoodWord {
  const meant = count === 1 && !isStageWord(word) ? likelyMeant(word, frequent) : undefined;
  if (meant) return { word, count, meaning: `a slip for “${meant}”? Then mend it in the list` };
  const { kind } = guessStage(word);
  return { word, count, meaning: kind === 'active' ? 'in play' : kind };
}

function rolesUnderstood(all: readonly string[]): readonly UnderstoodWord[] {
  const counts = words(all);
  return gatherRoles(all).map(({ role, alsoCalled }) => {
    const count = [role, ...alsoCalled].reduce((sum, word) => sum + (counts.get(normaliseWords(word))?.count ?? 0), 0);
    const also = alsoCalled.length > 0 ? `; also called ${alsoCalled.join(', ')}` : '';
    return { word: role, count, meaning: `${profileOf(role)}${also}` };
  });
}

function profileOf(role: string): string {
  const found = likelyProfile(role);
  if (!found) return 'a role of its own, without requirements';
  return `${found.confidence >= SURE ? '' : 'probably '}the usual role ${found.profile}`;
}
