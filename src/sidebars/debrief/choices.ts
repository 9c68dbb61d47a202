import type { ArgumentOf, ValueOf } from '../../google/endpoints';

export type Plan = ValueOf<'debriefPlan'>;
export type Seal = NonNullable<Plan['seal']>;
export type Debriefed = NonNullable<Plan['shown']>;
export type Competency = Debriefed['competencies'][number];
export type Compared = Debriefed['candidates'][number];
/** A candidate, or a role. */
export type Which = ArgumentOf<'openSeal'>['which'];

/** What was chosen in the view so far, and what is left to do. */
export interface Choices {
  readonly which: Which | null;
  /** Whether scorecards were opened that Pipeline does not know yet. */
  readonly isBehind: boolean;
}

/** Before anything was chosen. */
export const NO_CHOICES: Choices = { which: null, isBehind: false };

/**
 * The candidate or role as one text.
 *
 * @param which The candidate or role; `null`: none.
 * @example keyOf({ role: 'Biller' }) // 'role Biller'
 */
export function keyOf(which: Which | null): string {
  if (which === null) return '';
  return 'role' in which ? `role ${which.role}` : `candidate ${which.candidateId}`;
}

/** A line of the list to choose from. */
export interface Offer {
  readonly which: Which;
  readonly label: string;
}

/**
 * Everyone and everything that can be debriefed, in groups, with the words that it is offered in.
 *
 * @param plan What the server offers.
 */
export function offered({ people, roles }: Plan): readonly (readonly [group: string, offers: readonly Offer[]])[] {
  const sealed = people.filter((person) => person.sealed > 0);
  const open = people.filter((person) => person.sealed === 0);
  return [
    ['Candidates with sealed scorecards', sealed.map(ofPerson)],
    ['Candidates whose scorecards are open', open.map(ofPerson)],
    ['All candidates of a closed role', roles.filter(({ obstacle }) => obstacle === null).map(ofRole)],
    ['Roles that are still open', roles.filter(({ obstacle }) => obstacle !== null).map(ofRole)],
  ];
}

function ofPerson({ id, name, role, stage, sealed, opened }: Plan['people'][number]): Offer {
  const about = [role, stage].filter((part) => part !== null).join(', ') || 'no role';
  const parts = [sealed > 0 && `${sealed} sealed`, opened > 0 && `${opened} open`].filter((part) => part !== false);
  return { which: { candidateId: id }, label: `${name} – ${about} – ${parts.join(', ')}` };
}

function ofRole({ role, sealed }: Plan['roles'][number]): Offer {
  return { which: { role }, label: `${role} – ${sealed} sealed` };
}

/**
 * Who of the candidates side by side has scorecards that are still sealed.
 *
 * @param people Everyone with scorecards.
 * @param shown The debrief.
 * @returns Their names.
 */
export function stillSealed(people: Plan['people'], { candidates }: Debriefed): readonly string[] {
  const compared = new Set(candidates.map(({ id }) => id));
  return people.filter(({ id, sealed }) => sealed > 0 && compared.has(id)).map(({ name }) => name);
}
