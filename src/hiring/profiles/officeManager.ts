import type { ProfileCompetency, RoleProfile } from './profile';

const HEALTHCARE_RULES: ProfileCompetency = {
  name: 'Healthcare rules',
  anchors: [
    'Has nothing to tell about privacy, safety or billing rules at work, or shrugs off a breach.',
    'Knows the usual rules by name, such as HIPAA and OSHA, but has left acting on them to others.',
    'Made one rule work in an office: wrote the steps down, showed staff, looked whether they kept to them.',
    'Spotted a weak point unasked, rewrote the steps, trained everyone and came back weeks later to see that they held; knows where to get advice.',
    'Kept privacy, safety and billing in order over time: regular checks, audit or inspection results to show, and causes removed for good.',
  ],
  questions: [
    'Where have you found your office out of line with a rule? What made you look, what did you change, and how do you know that it stayed changed?',
    'Which office policy have you drafted yourself? Why was it needed, who disliked it, and how did the first weeks go?',
    'Someone in billing says that one doctor’s visits are nearly always coded at the highest level. What did you do when something like this came up, or what would you do first, second and third?',
    'A list of patients was e-mailed to a stranger by mistake. Take me through what you do in the first two days.',
  ],
};

const LEADERSHIP: ProfileCompetency = {
  name: 'Leadership',
  anchors: [
    'Has not led anyone, or puts every failure down to the staff.',
    'Hands out tasks but does not look back; cannot say what overtime, denials or no-shows came to.',
    'Ran a small team with clear duties and a fair schedule; follows the main figures of the office.',
    'Has hired, coached and, where needed, dismissed people decently; ran a budget and can explain where it went off and what was done.',
    'People stayed and grew under this person, someone was prepared to take over, and figures from before and after show the gain in staff and money.',
  ],
  questions: [
    'Think of two people whom you took on: one who turned out well, one who did not. What did you learn about choosing?',
    'Which budget were you last responsible for? How large was it, where was it furthest off, and what did you do then?',
    'Tell me about a full day on which two of your people were missing. How did you get through it?',
    'When did a skilled colleague wear the others down by how they behaved? What did you do?',
  ],
};

const COMMUNICATION: ProfileCompetency = {
  name: 'Communication',
  anchors: [
    'Interrupts, tells of scolding someone in front of others, or sees only one side.',
    'Hears people out when reminded; soon gives way or hands the matter upward.',
    'Keeps calm, lets both sides speak, and reaches something that works.',
    'Plans hard talks, speaks differently to a doctor, a colleague and a patient, and asks later how things went.',
    'Mended a broken working relation or ended a complaint that kept coming; others call on this person to mediate, and surveys or people who stayed bear it out.',
  ],
  questions: [
    'Tell me about a time when a doctor and the front desk did not get on. What did you do about it?',
    'Who was the most upset person you ever faced across the counter? What happened from start to end?',
    'What unwelcome news have you had to tell all of your staff? How did you begin?',
    'What criticism has stung you at work, and what do you do differently since?',
  ],
};

const PROBLEM_SOLVING: ProfileCompetency = {
  name: 'Problem solving',
  anchors: [
    'Has no example, or settled on an answer without looking at facts.',
    'Made the trouble go away for the day; never asked where it came from.',
    'Collected facts, compared two ways out, and carried one through.',
    'Traced the cause in figures, tried a change on a small scale, measured it, and told everyone the result.',
    'Did so in several areas, saw the side effects coming, and the change is still how things are done months later.',
  ],
  questions: [
    'Which problem did you take on before anybody asked you to? How did you go about it?',
    'When did you have to decide fast while half of the facts were missing? How did you choose?',
    'Patients wait a quarter of an hour longer than a month ago. How have you handled something like it, or where would you start?',
    'Which of your solutions did not work? How did you notice, and what came next?',
  ],
};

const COMPUTER_SKILLS: ProfileCompetency = {
  name: 'Computer skills',
  anchors: [
    'Keeps away from the systems and has others enter things.',
    'Uses the schedule and messages, no more.',
    'Works in a practice-management or record system every day, runs its usual reports, and shows others how.',
    'Has changed templates, user rights or reports, taught a whole team a new version, and keeps the office going when the system is down.',
    'Carried a change of system from the choice to daily use: data moved, staff trained, use measured, user rights gone over.',
  ],
  questions: [
    'Which practice systems have you worked with, for how long, and what have you set up or changed in them?',
    'Describe the hardest day you had with a new system or an outage. What was your job in it?',
    'Which report do you look at first when the week begins, and what did you last do because of it?',
    'Work sample: here are ten lines of a schedule or of denied claims. Which three would you act on, and why?',
  ],
};

/** The office manager: runs the practice day to day. */
export const OFFICE_MANAGER: RoleProfile = {
  name: 'Office manager',
  checkedOn: '2026-11-25',
  duties: [
    { duty: 'Hire, train and schedule the office staff.', competency: 'Leadership', question: 1 },
    { duty: 'Plan the budget and watch the figures.', competency: 'Leadership', question: 2 },
    { duty: 'Keep the office running when people are missing.', competency: 'Leadership', question: 3 },
    { duty: 'See that privacy, safety and billing rules are kept.', competency: 'Healthcare rules', question: 1 },
    { duty: 'Write the office policies and keep them up to date.', competency: 'Healthcare rules', question: 2 },
    { duty: 'Settle disputes among doctors, staff and patients.', competency: 'Communication', question: 1 },
    { duty: 'Shorten waits and mend what goes wrong.', competency: 'Problem solving', question: 3 },
    { duty: 'Look after the practice systems, their users and reports.', competency: 'Computer skills', question: 1 },
  ],
  requirements: {
    minimumEducation: 'Bachelor',
    equivalentAccepted: 'yes',
    minimumYearsManaging: 2,
    minimumYearsInHealthcare: 2,
  },
  competencies: [HEALTHCARE_RULES, LEADERSHIP, COMMUNICATION, PROBLEM_SOLVING, COMPUTER_SKILLS],
};
