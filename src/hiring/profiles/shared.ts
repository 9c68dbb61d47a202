import type { ProfileCompetency } from './profile';

/** Working with colleagues: the same at the front desk and in the back office. */
export const TEAMWORK: ProfileCompetency = {
  name: 'Teamwork',
  anchors: [
    'Says “that was not my job”, or has no example of helping a colleague.',
    'Helps when asked; does not notice where help is needed.',
    'Steps in when others fall behind, and passes on what they need to know.',
    'Agrees with colleagues who does what on busy days; speaks up early and politely when something is wrong between them.',
    'Changed how the team works together, such as handovers or cover for breaks, and the others kept to it.',
  ],
  questions: [
    'When did a colleague fall behind while you were busy yourself? What did you do?',
    'Tell me about someone whom you found hard to work with. How did the two of you get the work done?',
    'What has your team started to do because you suggested it?',
  ],
};

/** Being someone on whom others can count: the same at the front desk and in the back office. */
export const RELIABILITY: ProfileCompetency = {
  name: 'Reliability',
  anchors: [
    'Takes tasks that were left open lightly, or blames others for them.',
    'Keeps to the plan when watched; small tasks stay undone and nobody is told.',
    'Is ready when the doors open, finishes what was promised, and says so early when that will not work out.',
    'Keeps a list or a routine so that nothing is dropped, and checks their own work before leaving.',
    'Others trust this person with keys, cash or closing up; told of a mistake of their own at once and made sure that it did not come back.',
  ],
  questions: [
    'Which task did others count on you for every day? How did you make sure that it was done?',
    'When could you not keep a promise at work? When did you say so, and to whom?',
    'Tell me about a mistake of yours that nobody else had noticed. What did you do?',
  ],
};

/** The competencies that roles share, word for word. */
export const SHARED: readonly ProfileCompetency[] = [TEAMWORK, RELIABILITY];
