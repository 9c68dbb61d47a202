import type { Work } from '../shared/useWork';
import type { Choices, Plan } from './choices';

/** What the parts of the view for setting up share. */
export interface Form {
  readonly plan: Plan;
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
  readonly work: Work;
}
