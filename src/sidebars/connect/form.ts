import type { Work } from '../shared/useWork';
import type { Choices, Plan } from './choices';
import type { ListKind } from './listKind';

/** What the parts of the view for connecting a list share. */
export interface Form {
  readonly kind: ListKind;
  readonly plan: Plan;
  /** The plan as it was first shown: by it things have their places, so that nothing moves away under a choice. */
  readonly first: Plan;
  readonly choices: Choices;
  /** Gets the choices of that moment: what is chosen while a call is under way stays. */
  readonly setChoices: (change: (now: Choices) => Choices) => void;
  readonly work: Work;
}
