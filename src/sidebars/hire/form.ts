import type { Work } from '../shared/useWork';
import type { Choices, Person, Plan } from './choices';

/** What the parts of the view share. */
export interface Form {
  readonly plan: Plan;
  readonly choices: Choices;
  /** Gets the choices of that moment: what is typed while a call is under way stays. */
  readonly setChoices: (change: (now: Choices) => Choices) => void;
  readonly work: Work;
}

/** The person as shown, and how to change them. */
export interface PersonForm extends Form {
  readonly person: Person;
  readonly change: (changed: Partial<Person>) => void;
}
