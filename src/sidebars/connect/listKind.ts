/** A kind of list that can be connected: its words, its calls, and what is offered with it. */
export interface ListKind {
  readonly heading: string;
  readonly plan: 'connectionPlan' | 'staffConnectionPlan';
  readonly connect: 'connect' | 'connectStaff';
  /** Who stands in it. */
  readonly people: string;
  /** What its column of names holds. */
  readonly names: string;
  /** How many stand in it: the sentence that begins with the tab goes on with it. */
  readonly has: (people: number) => string;
  /** Whether people are rated in it, and get scores. */
  readonly isRated: boolean;
  /** Whether the add-on can make one. */
  readonly isMade: boolean;
  /** The fields without which some of what follows is missing: what each is, and what is missing. */
  readonly wanted: readonly { readonly key: string; readonly note: string; readonly lack: string }[];
  /** The label of the button that makes anew what follows from the list. */
  readonly refresh: 'Refresh everything' | 'Refresh dashboard';
}

/** The list of candidates. */
export const TRACKER: ListKind = {
  heading: 'Connect a tracker',
  plan: 'connectionPlan',
  connect: 'connect',
  people: 'candidates',
  names: 'the candidates’ names',
  has: (people) => {
    if (people === 0) return 'has no candidates yet';
    return people === 1 ? 'has 1 candidate' : `has ${people} candidates`;
  },
  isRated: true,
  isMade: true,
  wanted: [],
  refresh: 'Refresh everything',
};

/** The list of those who work in the practice and of those who left. */
export const STAFF: ListKind = {
  heading: 'Connect a staff list',
  plan: 'staffConnectionPlan',
  connect: 'connectStaff',
  people: 'people',
  names: 'the names of your staff',
  has: (people) => {
    if (people === 0) return 'has nobody in it yet';
    return people === 1 ? 'has 1 person' : `has ${people} people, past and present`;
  },
  isRated: false,
  isMade: false,
  wanted: [
    {
      key: 'start',
      note: 'The first day of work.',
      lack: 'No column is chosen for Start (hire date). Turnover and staying need it; headcount and pay are made without it.',
    },
    {
      key: 'end',
      note: 'The last day of work; blank for whoever is still here.',
      lack: 'No column is chosen for End (last day). Turnover and staying need it; headcount and pay are made without it.',
    },
  ],
  refresh: 'Refresh dashboard',
};
