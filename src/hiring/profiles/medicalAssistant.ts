import type { ProfileCompetency, RoleProfile } from './profile';
import { RELIABILITY, TEAMWORK } from './shared';

const CLINICAL_SKILLS: ProfileCompetency = {
  name: 'Clinical skills',
  anchors: [
    'Has not done the usual tasks of getting a patient ready, or describes them wrongly.',
    'Takes vital signs and rooms patients with someone nearby.',
    'Does the vital signs, injections, blood draws and tests that the practice assigns without help, and reports what is out of range.',
    'Works ahead of the doctor: room ready, history and medicines gone over, tests prepared; notices when a patient gets worse, and acts.',
    'Teaches new assistants, watches that their skills stay fresh, and improved a clinical routine with a result to show.',
  ],
  questions: [
    'Which clinical tasks have you done on your own, about how often, and for which do you still want someone beside you?',
    'Tell me about a reading or a sign that did not look right. What did you do, and how quickly?',
    'Describe how you get a patient and the room ready for a visit. When did that keep a doctor on time?',
    'Tell me about a blood draw, injection or test that went badly. What did you do?',
  ],
};

const PATIENT_SAFETY: ProfileCompetency = {
  name: 'Patient safety',
  anchors: [
    'Skips gloves, labels or the second look at a name, or calls them a waste of time.',
    'Follows the steps when reminded; cannot say what they protect from.',
    'Cleans hands, checks who the patient is, labels on the spot and throws sharps away safely, every time.',
    'Stops a colleague or a doctor politely when a step is left out, and reports near misses.',
    'Found a risk that kept coming back, such as mixed-up samples or expired stock, changed the routine, and shows that it ended.',
  ],
  questions: [
    'When did you stop something because it was not safe? Who was involved, and what did they say?',
    'Tell me about a mislabeled sample or a near miss where you worked. What was your part?',
    'An instrument may not have been sterilized, and the next patient is waiting. What have you done in such a case, or what would you do?',
  ],
};

const COMMUNICATION: ProfileCompetency = {
  name: 'Communication',
  anchors: [
    'Talks over the patient’s head, or passes on what a patient said in confidence.',
    'Reads instructions out; does not find out whether they were understood.',
    'Puts patients at ease, explains in everyday words, and tells the doctor what matters.',
    'Has patients say in their own words what they will do at home, draws out what they hold back, and knows what to leave to the doctor.',
    'Won over patients who were afraid or had given up, so that they came back and followed through; others copy the approach.',
  ],
  questions: [
    'Tell me about a patient who was frightened of a procedure. How did you help?',
    'When did a patient tell you something that the doctor needed to know? How did you pass it on?',
    'When did a patient ask you for advice that only the doctor may give? What did you say?',
    'Tell me how you made sure that someone understood what to do at home.',
  ],
};

const ATTENTION_TO_DETAIL: ProfileCompetency = {
  name: 'Attention to detail',
  anchors: [
    'Leaves charting for later, or fills gaps from memory.',
    'Charts most of it; allergies, doses or times are missing now and then.',
    'Charts during the visit or right after it, with all medicines and allergies.',
    'Compares order, chart and patient before acting, and clears up every difference first.',
    'Follows open results and referrals to the end with a list; set up a check that others use and that caught real errors.',
  ],
  questions: [
    'Tell me about an error in a chart or an order that you found. What would have happened otherwise?',
    'How do you keep up with charting on a full day? Tell me about the last time it got tight.',
    'Which result or referral nearly got lost? How did you get it back on track?',
  ],
};

/** The medical assistant: readies patients and works beside the doctor. */
export const MEDICAL_ASSISTANT: RoleProfile = {
  name: 'Medical assistant',
  checkedOn: '2026-11-25',
  duties: [
    { duty: 'Room patients and take vital signs.', competency: 'Clinical skills', question: 3 },
    { duty: 'Give injections, draw blood and run tests as ordered.', competency: 'Clinical skills', question: 1 },
    { duty: 'Report readings and signs that are out of range.', competency: 'Clinical skills', question: 2 },
    { duty: 'Keep rooms and instruments clean and sterile.', competency: 'Patient safety', question: 3 },
    { duty: 'Explain what to do before and after the visit.', competency: 'Communication', question: 4 },
    { duty: 'Chart visits and follow results to the end.', competency: 'Attention to detail', question: 3 },
    { duty: 'Help colleagues so that visits run on time.', competency: 'Teamwork', question: 1 },
    { duty: 'Stock rooms and check supplies by the list.', competency: 'Reliability', question: 1 },
  ],
  requirements: {
    minimumEducation: 'High school',
    equivalentAccepted: 'yes',
    requiredCertificates: 'CMA or RMA or CCMA or NCMA, BLS',
  },
  competencies: [CLINICAL_SKILLS, PATIENT_SAFETY, COMMUNICATION, ATTENTION_TO_DETAIL, TEAMWORK, RELIABILITY],
};
