/** Someone with scorecards. */
export interface Debriefable {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly stage: string | null;
  /** Scorecards that are sealed, and those that are open. */
  readonly sealed: number;
  readonly opened: number;
}

/** A role with sealed scorecards. */
export interface DebriefableRole {
  readonly role: string;
  readonly sealed: number;
  /** Why all of it can’t be opened at once; `null`: the role is closed. */
  readonly obstacle: string | null;
}

/** What opening would do. */
export interface Seal {
  readonly count: number;
  /** The day of the oldest one, as it shows in a cell. */
  readonly since: string;
  readonly interviewers: readonly string[];
  /** What to think of before opening; blank: nothing. */
  readonly caution: string;
}

/** One interviewer’s rating of one competency. */
export interface OneRating {
  readonly interviewer: string;
  readonly round: string;
  readonly rating: number | 'Not asked' | null;
  readonly evidence: string;
}

/** A competency as the interviewers rated it. */
export interface DebriefedCompetency {
  readonly name: string;
  /** In percent of the role’s weight; `null`: it does not count. */
  readonly weightPercent: number | null;
  readonly mean: number | null;
  /** The highest rating less the lowest; `null` below two. */
  readonly spread: number | null;
  /** Two levels or more: talk about it first. */
  readonly isApart: boolean;
  readonly ratings: readonly OneRating[];
}

/** A candidate beside the others of the role. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly stage: string | null;
  readonly rank: number | null;
  readonly isTied: boolean;
  /** 0–100. */
  readonly score: number | null;
  /** 0–100 of the weight. */
  readonly ratedPercent: number | null;
  readonly interviewers: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** One mean per competency of the role. */
  readonly means: readonly (number | null)[];
}

/** What a debrief shows of a candidate. */
export interface Debriefed {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly stage: string | null;
  readonly rank: number | null;
  readonly ranked: number;
  readonly isTied: boolean;
  readonly score: number | null;
  /** Those two or more apart first. */
  readonly competencies: readonly DebriefedCompetency[];
  readonly recommendations: readonly {
    readonly interviewer: string;
    readonly round: string;
    readonly recommendation: 'yes' | 'no' | 'unsure' | null;
  }[];
  /** How far the interviewers of the role agree. */
  readonly agreement: string;
  /** Who rates severely or mildly. */
  readonly severity: readonly string[];
  /** Whether the first place of the role survives other weights. */
  readonly sensitivity: string;
  /** Names of the role’s competencies. */
  readonly columns: readonly string[];
  /** All of the role who are in play, best first. */
  readonly candidates: readonly Compared[];
}

/** What *Debrief…* offers. */
export interface DebriefPlan {
  /** Those with scorecards, in the order of the list. */
  readonly people: readonly Debriefable[];
  readonly roles: readonly DebriefableRole[];
  /** The candidate of the row that is selected in the sheet. */
  readonly selected: string | null;
  /** Of the candidate or role that was chosen; `null`: nothing is sealed. */
  readonly seal: Seal | null;
  /** What is open of the candidate that was chosen. */
  readonly shown: Debriefed | null;
  /** Scorecards that can’t be read. */
  readonly unreadable: number;
}
