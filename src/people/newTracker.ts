import { type Column, choice, number } from '../workbook/columns';
import { candidates } from './candidates';
import { USUAL_STAGES } from './guessStage';
import { SCALE_MAX } from './rating';

const { name, email, phone, role, source, applied, stage, stageSince, education } = candidates.columns;
const { yearsManaging, yearsInHealthcare, certifications, systems, payExpectation } = candidates.columns;
const { rejectReason, startDate, notes } = candidates.columns;

/** What an interview in a medical practice rates, each from 1 to 5; the user renames, removes and adds. */
const RATED = ['Healthcare knowledge', 'Managing people', 'Patient experience', 'Problem solving', 'IT and EHR'];

/** The columns of a list for those who have none yet, left to right. */
export const NEW_TRACKER: readonly Column<unknown>[] = [
  name,
  email,
  phone,
  role,
  source,
  applied,
  choice(stage.header, USUAL_STAGES, { note: stage.note }),
  stageSince,
  education,
  yearsManaging,
  yearsInHealthcare,
  certifications,
  systems,
  payExpectation,
  ...RATED.map((header) =>
    number(header, { note: `A rating from 1 to ${SCALE_MAX}; blank: not rated yet.`, least: 1, most: SCALE_MAX }),
  ),
  rejectReason,
  startDate,
  notes,
];
