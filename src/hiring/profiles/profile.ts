import type { Day } from '../../calendar/day';
import type { Profile } from '../../people/roleTitles';

/** Something that a role is rated on. */
export interface ProfileCompetency {
  readonly name: string;
  /** What a rating of 1, 2, 3, 4 and 5 looks like: what the candidate tells of having done. */
  readonly anchors: readonly [string, string, string, string, string];
  /** Three or four, asked of every candidate in this order. */
  readonly questions: readonly [string, string, string, string?];
}

/** Something that the job is, and where the interview asks about it. */
export interface Duty {
  readonly duty: string;
  /** The name of a competency of the profile. */
  readonly competency: string;
  /** Which of its questions, from 1. */
  readonly question: 1 | 2 | 3 | 4;
}

/** What a role asks for, as it goes into the Roles tab; what is left out is not asked for. */
export interface RoleRequirements {
  readonly minimumEducation: string;
  readonly equivalentAccepted: 'yes' | 'no';
  readonly minimumYearsManaging?: number;
  readonly minimumYearsInHealthcare?: number;
  /** Commas part certificates, “or” parts those of which one is enough. */
  readonly requiredCertificates?: string;
}

/** What the add-on proposes for a role that every practice has; the user changes it in Roles and Competencies. */
export interface RoleProfile {
  readonly name: Profile;
  /** The day on which the proposal was last gone over. */
  readonly checkedOn: Day;
  readonly duties: readonly Duty[];
  readonly requirements: RoleRequirements;
  readonly competencies: readonly ProfileCompetency[];
}
