import type { ProfileCompetency, RoleProfile } from './profile';
import { RELIABILITY, TEAMWORK } from './shared';

const COMMUNICATION: ProfileCompetency = {
  name: 'Communication',
  anchors: [
    'Answers curtly, looks past the person at the counter, or argues back.',
    'Is polite while all goes well; fetches someone else as soon as a patient is angry.',
    'Greets, listens, explains the next step in plain words, and stays friendly under complaint.',
    'Calms upset people by saying what is wrong and what will be done; adapts to those who hear, see or read with difficulty; keeps what is said at the counter private.',
    'Patients ask for this person by name; a better way of greeting, calling or explaining came from them, and the whole desk uses it.',
  ],
  questions: [
    'Tell me about a patient or customer who was angry at you for something you had not caused. What did you say?',
    'When did you have to explain something complicated, such as a bill or a form, to someone who did not understand it? How did you do it?',
    'Tell me about someone who asked you for information about another person. What did you answer?',
    'A patient arrives 20 minutes late and cannot be seen today. How have you told someone such a thing?',
  ],
};

const MULTITASKING: ProfileCompetency = {
  name: 'Multitasking',
  anchors: [
    'Gets flustered by two things at once, or lets people wait without a word.',
    'Does one thing after the other as they come, urgent or not.',
    'Puts the urgent first, tells those who wait how long it takes, and comes back to what was left.',
    'Sees a rush coming, prepares for it, and keeps phone, counter and messages moving without losing one.',
    'Changed how the desk shares out phone, check-in and check-out so that waits or missed calls went down, and can say by how much.',
  ],
  questions: [
    'Tell me about the busiest hour you had at a counter or on a phone. What did you do first, and why?',
    'Two lines ring, someone stands before you, and a doctor calls for a chart. When were you in such a spot, and how did it end?',
    'How do you keep track of what you had to put aside? Tell me about a day on which it mattered.',
  ],
};

const ATTENTION_TO_DETAIL: ProfileCompetency = {
  name: 'Attention to detail',
  anchors: [
    'Sees no harm in a wrong name or number, or cannot say how errors are found.',
    'Enters what is said without reading it back; errors come to light later.',
    'Reads back names, dates and insurance numbers, and checks coverage before the visit.',
    'Catches what does not fit, such as an old card or a second chart of one person, and settles it before the visit.',
    'Traced frequent errors at check-in to their cause and set up a check after which they became rare; can give counts.',
  ],
  questions: [
    'Tell me about a slip in someone’s record or booking that you caught. How did you see it?',
    'How do you make sure that you have the right person and the right insurance? Tell me when that saved trouble.',
    'Work sample: here are a filled-in registration form and an insurance card, both made up. What would you ask or correct?',
  ],
};

const COMPUTER_SKILLS: ProfileCompetency = {
  name: 'Computer skills',
  anchors: [
    'Needs someone beside them to book or find an appointment.',
    'Books and checks in by the steps that were learned; stops when something unusual comes up.',
    'Books, moves, scans and checks in without help, and finds the way around a new program within days.',
    'Handles odd cases in the system, such as a double booking or a referral, and shows colleagues short cuts.',
    'Is asked first about the scheduling system; improved its templates, reminders or lists with a visible effect, such as fewer no-shows.',
  ],
  questions: [
    'Which booking or checkout programs have you used, and what can you do in them without help?',
    'When did a program fail while people stood in line? What did you do?',
    'Tell me about a program that you had to learn quickly. How did you go about it?',
  ],
};

/** The front desk: the first and the last whom a patient meets. */
export const FRONT_DESK: RoleProfile = {
  name: 'Front desk',
  checkedOn: '2026-11-25',
  duties: [
    { duty: 'Greet patients, and check them in and out.', competency: 'Communication', question: 1 },
    { duty: 'Explain forms, copays and next steps.', competency: 'Communication', question: 2 },
    { duty: 'Keep what patients say and what stands in records private.', competency: 'Communication', question: 3 },
    { duty: 'Answer the phone while patients come and go.', competency: 'Multitasking', question: 2 },
    { duty: 'Take down personal and insurance data correctly.', competency: 'Attention to detail', question: 2 },
    { duty: 'Book, move and confirm appointments.', competency: 'Computer skills', question: 1 },
    { duty: 'Cover for colleagues and hand over what is open.', competency: 'Teamwork', question: 1 },
    { duty: 'Open or close the desk and count the cash drawer.', competency: 'Reliability', question: 1 },
  ],
  requirements: { minimumEducation: 'High school', equivalentAccepted: 'yes', minimumYearsInHealthcare: 1 },
  competencies: [COMMUNICATION, MULTITASKING, ATTENTION_TO_DETAIL, COMPUTER_SKILLS, TEAMWORK, RELIABILITY],
};
