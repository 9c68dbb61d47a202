import type { Day } from '../calendar/day';

/** Someone whose onboarding is to start. */
export interface NewHire {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly site: string;
  readonly manager: string;
  readonly source: string;
  readonly start: Day;
  /** `''` for whoever does not come from the tracker. */
  readonly candidateId: string;
  /** Whether the work brings contact with blood; `null`: as Settings says for the role. */
  readonly isExposed: boolean | null;
  /** Who owns tasks, by owner role; a blank person: as Settings says. */
  readonly owners: readonly { readonly role: string; readonly person: string }[];
}
