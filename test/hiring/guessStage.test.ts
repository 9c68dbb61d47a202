import { guessStage } from '../../src/hiring/guessStage';

describe('guessStage', () => {
  it.each([
    ['Applied', 'active'],
    ['1st round', 'active'],
    ['Phone Screen', 'active'],
    ['Offer made', 'active'],
    ['HIRED!!', 'hired'],
    ['Offer accepted', 'hired'],
    ['Not hired', 'rejected'],
    ['Rejected - pay', 'rejected'],
    ['Withdrew', 'withdrawn'],
    ['Offer declined', 'withdrawn'],
    ['No show', 'withdrawn'],
    ['Offer not accepted', 'withdrawn'],
    ['Hired elsewhere', 'withdrawn'],
    ['Not started', 'active'],
    ['Do not hire', 'rejected'],
    ['Not a fit', 'rejected'],
    ['Closed', 'rejected'],
    ['Trial day', 'active'],
  ])('takes "%s" for %s', (word, kind) => {
    expect(guessStage(word).kind).toBe(kind);
  });

  it('puts the steps in the order of a hiring', () => {
    const words = ['Hired', 'Offer', 'Interview', 'Phone screen', 'Applied', 'Rejected', 'Second interview'];
    const ordered = [...words].sort((a, b) => guessStage(a).order - guessStage(b).order);
    expect(ordered).toEqual(['Applied', 'Phone screen', 'Interview', 'Second interview', 'Offer', 'Hired', 'Rejected']);
  });
});
