import { competencyCells } from '../../../src/hiring/profiles/competencyCells';
import type { RoleProfile } from '../../../src/hiring/profiles/profile';
import { profileCompetency } from '../../../src/hiring/profiles/profileCompetency';
import { PROFILES, profileOf } from '../../../src/hiring/profiles/profiles';
import { roleCells } from '../../../src/hiring/profiles/roleCells';
import { SHARED } from '../../../src/hiring/profiles/shared';
import { neededDegree } from '../../../src/hiring/requirementEntries/neededDegree';
import { requiredCertificates } from '../../../src/hiring/requirementEntries/requiredCertificates';
import { CERTIFICATES } from '../../../src/people/certificates';
import { ROLE_TITLES } from '../../../src/people/roleTitles';

/** What no question may touch, in words. */
const GUARDED =
  /\b(salary|wages?|paid|pay|earn(ed)?|age|aged|old are|born|birth\w*|married|children|kids|family|pregnan\w*|religi\w*|church|nationality|native|origin|accent|citizen\w*|disab\w*|illness|sick|health|medication)\b/i;

const CASES = PROFILES.map((profile): [string, RoleProfile] => [profile.name, profile]);

/** Texts with the profiles in which they stand, those of shared competencies left out. */
function own(textsOf: (competency: RoleProfile['competencies'][number]) => readonly (string | undefined)[]) {
  return PROFILES.flatMap(({ competencies }) =>
    competencies
      .filter((each) => !SHARED.includes(each))
      .flatMap((each) => textsOf(each).flatMap((text) => text ?? [])),
  );
}

describe.each(CASES)('the profile of %s', (_, { duties, competencies, requirements }) => {
  it('has five to eight duties, each asked about by a question that exists', () => {
    expect(duties.length).toBeGreaterThanOrEqual(5);
    expect(duties.length).toBeLessThanOrEqual(8);
    for (const { duty, competency, question } of duties) {
      const asked = competencies.find(({ name }) => name === competency)?.questions[question - 1];
      expect([duty, asked]).toEqual([duty, expect.stringMatching(/\S/)]);
    }
  });

  it('has five or six competencies, each needed for a duty', () => {
    expect([5, 6]).toContain(competencies.length);
    const needed = new Set(duties.map(({ competency }) => competency));
    expect(competencies.map(({ name }) => name).filter((name) => !needed.has(name))).toEqual([]);
  });

  it('says for each of five ratings what it looks like', () => {
    for (const { anchors } of competencies) {
      expect(anchors).toHaveLength(5);
      expect(new Set(anchors).size).toBe(5);
      expect(anchors.filter((anchor) => anchor.trim().length < 20)).toEqual([]);
    }
  });

  it('has three or four questions a competency', () => {
    for (const { questions } of competencies) expect([3, 4]).toContain(questions.length);
  });

  it('asks nothing about pay, age, family, religion, origin or health', () => {
    const questions = competencies.flatMap((each) => each.questions);
    expect(questions.filter((question) => GUARDED.test(question ?? ''))).toEqual([]);
  });

  it('asks for a degree and certificates that the add-on knows', () => {
    expect(neededDegree(requirements.minimumEducation)).toBeDefined();
    const letters = requiredCertificates(requirements.requiredCertificates).flat();
    expect(letters.filter((each) => !(each in CERTIFICATES))).toEqual([]);
  });
});

describe('the profiles', () => {
  it('are those of the usual roles', () => {
    expect(PROFILES.map(({ name }) => name)).toEqual(Object.keys(ROLE_TITLES));
  });

  it('share no anchor and no question but those of the shared competencies', () => {
    const anchors = own(({ anchors: texts }) => texts);
    const questions = own(({ questions: texts }) => texts);
    expect(anchors.length).toBe(new Set(anchors).size);
    expect(questions.length).toBe(new Set(questions).size);
  });

  it('share two competencies', () => {
    const roles = SHARED.map((each) => PROFILES.filter(({ competencies }) => competencies.includes(each)).length);
    expect(roles).toEqual([2, 2]);
  });

  it.each([
    ['Front-Desk', 'Front desk'],
    ['Receptionist', 'Front desk'],
    ['MA', 'Medical assistant'],
    ['Practice Manager', 'Office manager'],
    ['Biller', 'Biller/coder'],
    ['Sr. Medical Assistant', undefined],
    ['Medical office assistant', undefined],
    ['Nurse', undefined],
  ])('are of %s: %s', (role, name) => {
    expect(profileOf(role)?.name).toBe(name);
  });

  it('know a competency in other spellings', () => {
    expect(profileCompetency('office manager', 'Problem-Solving')?.name).toBe('Problem solving');
  });

  it('give each role its own anchors for a competency of the same name', () => {
    const anchors = ['Office manager', 'Biller'].map((role) => profileCompetency(role, 'Problem solving')?.anchors[4]);
    expect(anchors[0]).not.toBe(anchors[1]);
  });
});

describe('what Roles says of a role with a profile', () => {
  it('is its requirements and a line for each duty', () => {
    expect(roleCells('Office Manager')).toMatchObject({
      minimumEducation: 'Bachelor',
      equivalentAccepted: 'yes',
      minimumYearsManaging: 2,
      minimumYearsInHealthcare: 2,
      duties: expect.stringMatching(/^Hire, train and schedule the office staff\.\n(.+\n){6}.+$/),
    });
  });
});

describe('what Competencies says of a competency of a profile', () => {
  it('leaves the cell of a fourth question alone where there are three', () => {
    const [teamwork] = SHARED;
    expect(Object.keys(teamwork ? competencyCells(teamwork) : {})).toEqual([
      ...['anchor1', 'anchor2', 'anchor3', 'anchor4', 'anchor5'],
      ...['question1', 'question2', 'question3'],
    ]);
  });
});
