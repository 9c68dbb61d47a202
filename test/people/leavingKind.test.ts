import { leavingKind } from '../../src/people/leavingKind';

describe('the kind of leaving', () => {
  it.each([
    ['Resigned (2 weeks notice)', 'voluntary'],
    ['VOLUNTARY', 'voluntary'],
    ['Vol', 'voluntary'],
    ['V', 'voluntary'],
    ['Quit w/o notice', 'voluntary'],
    ['Gave 2 weeks’ notice', 'voluntary'],
    ['Involuntary', 'involuntary'],
    ['Non-voluntary', 'involuntary'],
    ['Invol.', 'involuntary'],
    ['Terminated for Cause', 'involuntary'],
    ['Laid-off', 'involuntary'],
    ['Position eliminated', 'involuntary'],
    ['No-call, no-show', 'involuntary'],
    ['Retired', 'other'],
    ['retiring', 'other'],
    ['Deceased', 'other'],
    ['End of contract', 'other'],
    ['Voluntary: retirement', 'other'],
    ['Resigned; husband retired', 'voluntary'],
    ['Retired with her husband', 'other'],
  ])('of “%s” is %s', (words, kind) => {
    expect(leavingKind(words)).toBe(kind);
  });

  it.each([
    '',
    'Terminated',
    'Term',
    'Pay',
    'Moved away',
    'Death in the family',
    'Involved in school',
    'Moved; retired spouse',
    'I',
  ])('is not said by “%s”', (words) => {
    expect(leavingKind(words)).toBeUndefined();
  });
});
