import { stagesToAdd } from '../../src/hiring/stagesToAdd';

function names(...args: Parameters<typeof stagesToAdd>) {
  return stagesToAdd(...args).map((row) => row.Stage);
}

describe('stagesToAdd', () => {
  it('are the words of the list, in the order of a hiring', () => {
    expect(names(['Offer', 'Applied', 'Offer'], [])).toEqual(['Applied', 'Offer']);
  });

  it('leave out a slip for a frequent word', () => {
    expect(names(['Interview', 'Interview', 'Interveiw'], [])).toEqual(['Interview']);
  });

  it('keep a rare word that is like no other', () => {
    expect(names(['Interview', 'Interview', 'Trial day'], [])).toContain('Trial day');
  });

  it('keep the order of numbered steps', () => {
    expect(names(['Stage 3', 'Stage 1', 'Stage 2'], [])).toEqual(['Stage 1', 'Stage 2', 'Stage 3']);
  });

  it('are only those that the tab lacks, in any case', () => {
    expect(names(['offer', 'Applied'], ['Offer'])).toEqual(['Applied']);
  });

  it('are the usual ones for a list without stages', () => {
    expect(names([], [])).toEqual(['Applied', 'Phone screen', 'Interview', 'Offer', 'Hired', 'Rejected', 'Withdrawn']);
  });

  it('say what each word most likely means', () => {
    expect(stagesToAdd(['Hired', 'Hired'], [])).toEqual([
      { Stage: 'Hired', Kind: 'hired', 'Days allowed': undefined, 'Next step': undefined },
    ]);
  });
});
