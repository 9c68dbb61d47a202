import { likelyMeant } from '../../src/hiring/likelyMeant';

describe('likelyMeant', () => {
  it.each([
    ['offr', 'Offer'],
    ['Interveiw', 'Interview'],
    ['rejectd', 'Rejected'],
  ])('takes "%s" for %s', (word, meant) => {
    expect(likelyMeant(word, ['Applied', 'Interview', 'Offer', 'Rejected'])).toBe(meant);
  });

  it.each([
    ['2nd interview', '1st interview'],
    ['Interview 2', 'Interview 1'],
    ['Selected', 'Rejected'],
    ['Fired', 'Hired'],
    ['MA', 'PA'],
    ['Trial day', 'Offer'],
  ])('does not take "%s" for %s', (word, other) => {
    expect(likelyMeant(word, [other])).toBeUndefined();
  });
});
