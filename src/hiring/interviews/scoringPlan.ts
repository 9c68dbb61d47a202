import type { CompetencyTexts } from '../competencyTexts';
import type { Card } from './card';

/** Someone who can be scored. */
export interface Scorable {
  readonly id: string;
  readonly name: string;
  /** As Roles names it, else as the list does. */
  readonly role: string | null;
  /** In the words of the list. */
  readonly stage: string | null;
  /** The round that the stage is; `null`: none. */
  readonly round: string | null;
}

/** A scorecard that was sent for the candidate and round that are chosen. */
export interface Sent {
  readonly scorecardId: string;
  readonly interviewer: string;
  /** The day, as it shows in a cell. */
  readonly submitted: string;
  /** Whether a debrief has written it to Scorecards. */
  readonly isOpen: boolean;
  readonly card: Card;
}

/** A scorecard that is not sent yet. */
export interface DraftOf {
  readonly candidateId: string;
  readonly name: string;
  readonly round: string;
  /** How many competencies have a rating or “Not asked”, and of how many. */
  readonly rated: number;
  readonly of: number;
}

/** The candidate and round that are chosen, with what is to be rated. */
export interface Interview {
  readonly candidateId: string;
  readonly name: string;
  readonly role: string | null;
  readonly round: string;
  /** In the order of Competencies; none: `obstacle` says why. */
  readonly competencies: readonly CompetencyTexts[];
  /** What to know about them: competencies that are left out, and why. */
  readonly notes: readonly string[];
  readonly obstacle: string | null;
  /** The ID under which the scorecard is to be sent; it stays the same until it is. */
  readonly cardId: string;
  readonly draft: Card | null;
  /** The reader’s own for this round, the last one; others are blank as long as there is none. */
  readonly sent: Sent | null;
  /** How many others have sent theirs for this round. */
  readonly othersSent: number;
  /** What they sent: only after the reader’s own is in. */
  readonly others: readonly Sent[];
}

/** What *Score an interview…* offers. */
export interface ScoringPlan {
  /** The name of the list. */
  readonly sheet: string;
  /** In the order of the list. */
  readonly people: readonly Scorable[];
  /** The candidate of the row that is selected in the sheet. */
  readonly selected: string | null;
  /** The interviewer, as the account is known here; `null`: the name is to be typed. */
  readonly me: { readonly name: string | null; readonly isFixed: boolean };
  /** What interviews can be called: the stages in play, and rounds that were scored. */
  readonly rounds: readonly string[];
  /** The reader’s own drafts, the newest first. */
  readonly drafts: readonly DraftOf[];
  /** What to do before there is no more room for sealed scorecards; `null`: there is room. */
  readonly room: string | null;
  readonly interview: Interview | null;
}
