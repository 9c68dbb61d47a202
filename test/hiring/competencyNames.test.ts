import { competencyNames } from '../../src/hiring/competencyNames';
import { candidates } from '../../src/people/candidates';
import { reading } from './practice';

const LIST = reading(candidates, [
  ['Name', 'Role', 'Team work', 'Teamwork'],
  ['Ana', 'Front desk', 5, ''],
  ['Ben', 'Nurse', 3, 4],
]);
const UNRATED = reading(candidates, [
  ['Name', 'Role'],
  ['Ana', 'Front desk'],
]);
const PROPOSED = [
  { role: 'Front desk', competency: 'Teamwork' },
  { role: 'Front desk', competency: 'Multitasking' },
];

describe('competencyNames', () => {
  it('leave out what a profile proposes until it is rated', () => {
    expect(competencyNames(PROPOSED, UNRATED, [])).toEqual([]);
  });

  it('have it once the list rates it', () => {
    expect(competencyNames(PROPOSED, LIST, [])).toEqual(['Teamwork', 'Team work']);
  });

  it('have it once it has records elsewhere, at its place in Competencies', () => {
    expect(competencyNames(PROPOSED, UNRATED, [], ['Charm', 'multitasking'])).toEqual(['Multitasking', 'Charm']);
  });

  it('keep it where Pipeline has it already', () => {
    expect(competencyNames(PROPOSED, UNRATED, ['Multitasking', 'Weight: Multitasking'])).toEqual(['Multitasking']);
  });

  it('have what the user added, for a role with a profile and for others', () => {
    const own = [
      { role: 'Front desk', competency: 'Spanish' },
      { role: 'Nurse', competency: 'Multitasking' },
    ];
    expect(competencyNames(own, UNRATED, [])).toEqual(['Spanish', 'Multitasking']);
  });
});
