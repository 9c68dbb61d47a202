import { personsIn } from '../../../src/retention/dashboard/personsIn';

describe('the people of spells', () => {
  it('count once, however often they came back', () => {
    expect(personsIn([{ person: 4 }, { person: 7 }, { person: 4 }])).toBe(2);
  });
});
