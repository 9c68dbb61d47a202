import type { ProfileCompetency, RoleProfile } from './profile';

const CODING_KNOWLEDGE: ProfileCompetency = {
  name: 'Coding knowledge',
  anchors: [
    'Cannot tell a diagnosis code from a procedure code, or codes by habit.',
    'Picks codes from lists, and needs help with modifiers and visit levels.',
    'Codes the usual visits and procedures of one specialty from the note, modifiers included, and asks when the note is unclear.',
    'Backs each code by the note and the payer’s policy, writes clear queries to doctors, and keeps up with the yearly changes.',
    'Audits the coding of others, teaches doctors what a note has to show, and can name accuracy or denial figures that got better.',
  ],
  questions: [
    'Which specialties and kinds of visits have you coded, and how was your accuracy checked?',
    'Tell me about a note that did not support the code that was wanted. What did you do?',
    'How did you deal with the last yearly change of codes? What did it mean for your office?',
    'Work sample: here are three short, made-up notes. Which codes would you choose, and what would you ask?',
  ],
};

const PROBLEM_SOLVING: ProfileCompetency = {
  name: 'Problem solving',
  anchors: [
    'Resends denied claims unchanged, or lets them lie.',
    'Works denials one by one as they come; does not know the most frequent reason.',
    'Sorts denials by reason and deadline, corrects or appeals them with the papers they need, and follows up by a schedule.',
    'Finds why one kind of denial keeps coming, mends it at the front desk, with the doctor or in the claim checks, and shows that it fell.',
    'Brought down denials or unpaid days over months and across payers, with figures; the way of working outlived a change of staff.',
  ],
  questions: [
    'Which denial have you seen over and over? What was behind it, and what did you change?',
    'Tell me about an appeal that you won and one that you lost. What made the difference?',
    'You take over 400 unpaid claims older than 90 days. How have you tackled such a pile, or where would you begin?',
  ],
};

const ATTENTION_TO_DETAIL: ProfileCompetency = {
  name: 'Attention to detail',
  anchors: [
    'Posts or bills without comparing, and learns of errors from patients.',
    'Checks when there is time; totals are off now and then for no known reason.',
    'Goes over each claim before it leaves, and balances what was posted with the deposits every day.',
    'Notices lines that were underpaid or billed twice, and clears money that is not yet assigned at once.',
    'Built checks that catch errors before they leave the office; can tell the share of clean claims before and after.',
  ],
  questions: [
    'What was the smallest error you found that would have cost the most? How did you find it?',
    'How do you balance what came in on a day? Tell me about a day on which it did not balance.',
    'Tell me about a time when an insurer settled a claim below the agreed amount. How did you notice?',
  ],
};

const INTEGRITY: ProfileCompetency = {
  name: 'Integrity',
  anchors: [
    'Would change a code or a date to get a claim through, or laughs at the question.',
    'Feels that something is wrong, but goes along when told to.',
    'Refuses to bill what is not in the note, and tells the person in charge.',
    'Raises doubts with facts, offers a correct way and puts it in writing; sees to it that overpayments go back.',
    'Held firm against someone senior, and helped to set a rule or a check so that the pressure does not return.',
  ],
  questions: [
    'When were you asked to bill something in a way that you thought wrong? What did you do?',
    'Tell me about money that came to your office by mistake. What happened with it?',
    'You notice that an error of yours went out on 30 claims last month. What have you done in such a case, or what would you do?',
  ],
};

const COMMUNICATION: ProfileCompetency = {
  name: 'Communication',
  anchors: [
    'Is short with patients who owe money, or answers them in codes.',
    'Answers what is asked; patients and doctors come back with the same question.',
    'Explains a balance in plain words beside the insurer’s letter, and offers what the practice allows.',
    'Keeps a hard talk about money respectful and ends it with a plan; asks doctors for what is missing so that they answer.',
    'Cut calls about bills, or late notes, by changing a letter, a form or a routine with others, and shows the count.',
  ],
  questions: [
    'Tell me about a patient who was sure that the bill was wrong. How did you explain it?',
    'How did you get a doctor to finish notes or answer your queries? What worked in the end?',
    'When did an insurer keep sending you from one person to the next? How did you get an answer?',
  ],
};

const COMPUTER_SKILLS: ProfileCompetency = {
  name: 'Computer skills',
  anchors: [
    'Has worked on paper only, or depends on others for the billing program.',
    'Enters charges and receipts by fixed steps.',
    'Works claims, electronic remittances and payer portals without help; sorts and totals in a spreadsheet.',
    'Sets up claim checks, fee schedules or reports, and tries them out before use.',
    'Led the move to a new billing system or clearinghouse without a gap in claims, and taught the others.',
  ],
  questions: [
    'Which billing systems, clearinghouses and payer portals have you used, and for what?',
    'Which report do you run most, and what did you last find in it?',
    'Tell me about a time when claims got stuck between your system and the payer. How did you find out where?',
  ],
};

/** The biller and coder: turns visits into claims, and claims into money. */
export const BILLER_CODER: RoleProfile = {
  name: 'Biller/coder',
  checkedOn: '2026-11-25',
  duties: [
    { duty: 'Turn visit notes into codes.', competency: 'Coding knowledge', question: 1 },
    { duty: 'Ask doctors about notes that are unclear.', competency: 'Communication', question: 2 },
    { duty: 'Check claims and send them out.', competency: 'Attention to detail', question: 1 },
    { duty: 'Post what comes in, and balance it.', competency: 'Attention to detail', question: 2 },
    { duty: 'Work denials and unpaid claims.', competency: 'Problem solving', question: 1 },
    { duty: 'Explain balances to patients.', competency: 'Communication', question: 1 },
    { duty: 'Return overpayments and correct wrong claims.', competency: 'Integrity', question: 2 },
    { duty: 'Run the reports on claims and open balances.', competency: 'Computer skills', question: 2 },
  ],
  requirements: {
    minimumEducation: 'High school',
    equivalentAccepted: 'yes',
    minimumYearsInHealthcare: 1,
    requiredCertificates: 'CPC or CCA or CBCS or CPB',
  },
  competencies: [
    ...[CODING_KNOWLEDGE, PROBLEM_SOLVING, ATTENTION_TO_DETAIL, INTEGRITY, COMMUNICATION],
    COMPUTER_SKILLS,
  ],
};
