import { flags } from '../../src/hiring/flags';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { list } from '../people/listBuilder';

const STANDING = { isStuck: false, daysInStage: 2, daysAllowed: 10, share: 1 };

function flagsOf(isSure: boolean): readonly string[] {
  const [first] = trackedCandidates(list(['Name'], ['Ana Ruiz']), new Set()).candidates;
  if (!first) return [];
  return flags(STANDING, { stage: 'Interview', enough: 0.8, sameAs: { first, isSure } });
}

describe('flags', () => {
  it('are none where nothing is to be known', () => {
    expect(flags(STANDING, { stage: 'Interview', enough: 0.8, sameAs: undefined })).toEqual([]);
  });

  it('say who is the same person', () => {
    expect(flagsOf(true)).toEqual(['Looks like Ana Ruiz in row 2']);
  });

  it('say where only the name is the same', () => {
    expect(flagsOf(false)).toEqual(['Same name as Ana Ruiz in row 2']);
  });
});
