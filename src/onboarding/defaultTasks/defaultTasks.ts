import { BEFORE_THE_START } from './beforeTheStart';
import { BILLER_CODER } from './billerCoder';
import type { DefaultTask } from './defaultTask';
import { FIRST_MONTH } from './firstMonth';
import { FIRST_QUARTER } from './firstQuarter';
import { FIRST_WEEK } from './firstWeek';
import { FIRST_YEAR } from './firstYear';
import { FRONT_DESK } from './frontDesk';
import { MEDICAL_ASSISTANT } from './medicalAssistant';

/** The tasks that every practice starts with: those of everyone and of an office manager, then those of other roles. */
export const DEFAULT_TASKS: readonly DefaultTask[] = [
  ...BEFORE_THE_START,
  ...FIRST_WEEK,
  ...FIRST_MONTH,
  ...FIRST_QUARTER,
  ...FIRST_YEAR,
  ...FRONT_DESK,
  ...MEDICAL_ASSISTANT,
  ...BILLER_CODER,
];
