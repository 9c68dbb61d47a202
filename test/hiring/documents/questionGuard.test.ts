import { PROBES } from '../../../src/hiring/documents/probes';
import { questionGuard } from '../../../src/hiring/documents/questionGuard';
import { PROFILES } from '../../../src/hiring/profiles/profiles';

describe('questionGuard', () => {
  it.each([
    ['How old are you?', 'age'],
    ['What is your date of birth?', 'age'],
    ['Date of birth?', 'age'],
    ['DOB', 'age'],
    ['When were you born?', 'age'],
    ['What year did you graduate from high school?', 'age'],
    ['When do you plan to retire?', 'age'],
    ['Are you married?', 'family'],
    ['Do you have kids?', 'family'],
    ['Do you plan on having children?', 'family'],
    ['Have you any young children at home?', 'family'],
    ['Who watches your children while you work?', 'family'],
    ['What are your child care arrangements?', 'family'],
    ['Are you pregnant or planning a family?', 'family'],
    ['Do you want to start a family?', 'family'],
    ['What does your husband do?', 'family'],
    ['Marital status', 'family'],
    ['Do you have any disabilities?', 'health'],
    ['Have you ever been treated for a health problem?', 'health'],
    ['How is your health?', 'health'],
    ['Do you take any medications?', 'health'],
    ['How many sick days did you take last year?', 'health'],
    ['Have you ever filed for workers’ comp?', 'health'],
    ['Have you had any injuries?', 'health'],
    ['Do you smoke?', 'health'],
    ['What is your religion?', 'religion'],
    ['Which church do you go to?', 'religion'],
    ['What holidays do you observe?', 'religion'],
    ['Are you a religious person?', 'religion'],
    ['Where are you from?', 'origin'],
    ['Where were your parents born?', 'origin'],
    ['Are you a U.S. citizen?', 'origin'],
    ['What is your native language?', 'origin'],
    ['That’s an interesting accent. Where did you grow up?', 'origin'],
    ['National origin', 'origin'],
    ['What is your current salary?', 'earlier pay'],
    ['How much do you make now?', 'earlier pay'],
    ['What did you earn at your last job?', 'earlier pay'],
    ['How much were you paid there?', 'earlier pay'],
    ['Salary history', 'earlier pay'],
    ['What was your hourly rate at your previous employer?', 'earlier pay'],
  ])('finds in “%s” %s', (question, topic) => {
    expect(questionGuard(question)).toBe(topic);
  });

  it.each([
    'How do you make sure that you have the right patient? Which date of birth do you ask for?',
    'How do you verify a patient’s date of birth on the phone?',
    'How have you helped frightened children before a shot?',
    'Tell me about a family who complained. What did you do?',
    'How did you help a patient with a disability?',
    'Have you explained medications to patients?',
    'Tell me about a patient whose faith did not allow a treatment.',
    'How do you handle an interpreter for a patient whose native language is not English?',
    'Which salary surveys have you used to set pay for your staff?',
    'How did you explain a raise that a colleague did not get?',
    'Which EHR have you used, and for how long?',
    'Can you work the shifts of this job?',
    'What pay do you hope for?',
    'Are you allowed to work in the United States?',
    'Can you do these duties with or without an accommodation?',
    'Where do you see the practice in five years?',
    'How much did you cut the waiting time?',
    'What makes you angry at work?',
    'What do you do when two people call in sick?',
    '',
  ])('lets “%s” pass', (question) => {
    expect(questionGuard(question)).toBeUndefined();
  });

  it('lets every question of the profiles pass, and the probes', () => {
    const questions = PROFILES.flatMap(({ competencies }) => competencies.flatMap((each) => each.questions));
    const asked = [...questions.flatMap((question) => question ?? []), ...PROBES];
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((question) => questionGuard(question))).toEqual([]);
  });

  it('is as quick with a long text', () => {
    const begin = performance.now();
    questionGuard('do you have you your how much what did '.repeat(1_250));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
