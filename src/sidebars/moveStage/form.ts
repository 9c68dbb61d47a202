import type { Work } from '../shared/useWork';
import type { Choices, Plan } from './choices';

/** What the parts of the view for moving a candidate share. */
export interface Form {
  readonly plan: Plan;
  readonly choices: Choices;
  /** Gets the choices of that moment: what is typed while a call is under way stays. */
  readonly setChoices: (change: (now: Choices) => Choices) => void;
  readonly work: Work;
}
