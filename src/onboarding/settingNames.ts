export type Order = 'person' | 'owner' | 'due';
export type WorkbookFor = 'both' | 'hiring' | 'staff';

/** What the setting says. */
export const WORKBOOKS: Readonly<Record<WorkbookFor, string>> = {
  both: 'Hiring and staff',
  hiring: 'Hiring only',
  staff: 'Staff only',
};

/** The settings of onboarding, with their first values. */
export const ONBOARDING_SETTINGS = {
  workbookFor: {
    setting: 'This workbook is for',
    value: WORKBOOKS.both,
    meaning:
      'Hiring and staff, Hiring only, or Staff only. In a workbook for hiring only, Hire and start onboarding… makes a block of text for the staff workbook.',
  },
  order: {
    setting: 'Checklist in order of',
    value: 'Person',
    meaning: 'Person, Owner or Due: how a refresh sorts the rows of Onboarding.',
  },
  closedWeekdays: {
    setting: 'Closed weekdays',
    value: 'Saturday, Sunday',
    meaning: 'The days of the week on which the practice is closed, or none. Other closed days stand in Holidays.',
  },
  countsFirstDay: {
    setting: 'Form I-9 counts the first day',
    value: 'no',
    meaning:
      'yes: Section 2 is due one business day earlier, the stricter reading. no: three business days after the first day of work.',
  },
  exposedRoles: {
    setting: 'Roles exposed to blood',
    value:
      'Medical assistant, Nurse, RN, LPN, LVN, NP, PA, Physician, Phlebotomist, Phlebotomy, Lab technician, Lab tech, Hygienist, Dental assistant',
    meaning:
      'Roles that get the tasks for Exposed, or none; Hire and start onboarding… lets you decide for each person.',
  },
} as const;

/** Stands before an owner role. */
export const OWNER = 'Task owner: ';
/** The new hire, whoever it is. */
export const NEW_HIRE = 'New hire';
