import type { TheirList } from '../workbook/table';

/** The list of candidates. */
export const TRACKER: TheirList = {
  called: 'Tracker',
  people: 'candidates',
  connect: 'Connect a tracker…',
  tabMeaning: 'The tab with your candidates. If you rename it, it is found by its Candidate ID.',
  isFound: true,
  isRated: true,
};

/** The list of those who work in the practice and of those who left. */
export const STAFF_LIST: TheirList = {
  called: 'Staff list',
  people: 'staff',
  connect: 'Connect a staff list…',
  tabMeaning: 'The tab with your own staff list, past and present. If you rename it, write its new name here.',
  isFound: false,
  isRated: false,
};
