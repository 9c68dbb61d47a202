import { unknownOwners } from '../../src/onboarding/unknownOwners';
import { template } from './practice';

const OWNERS = {
  named: new Map([
    ['owner', 'Dr. Kim Lee'],
    ['buddy', ''],
  ]),
  people: ['Dana Poe'],
};

const problems = (owner: string) => unknownOwners([template({ owner })], OWNERS).map(String);

describe('an owner that nobody knows', () => {
  it.each(['New hire', 'owner', 'Buddy', 'Dana Poe', 'Poe, Dana', 'Kim Lee'])('is not “%s”', (owner) => {
    expect(problems(owner)).toEqual([]);
  });

  it('is a problem at its cell', () => {
    expect(problems('Byddy')).toEqual([
      'Task templates!F2: "Byddy" is no owner that Settings knows; the checklist names it as it stands. Mend the word, or add a row “Task owner: Byddy” to Settings',
    ]);
  });

  it('is none at all', () => {
    expect(problems('')).toEqual(['Task templates!F2: this task has no Owner; write New hire, a role, or a name']);
  });
});
