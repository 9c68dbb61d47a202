import { ROLE_TITLES } from '../../src/people/roleTitles';

describe('the titles of roles', () => {
  it('stand in one role and one list each', () => {
    const titles = Object.values(ROLE_TITLES).flatMap(({ spellings, related, vague }) => [
      ...spellings,
      ...related,
      ...vague,
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
