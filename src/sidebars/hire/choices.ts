import type { ArgumentOf, ValueOf } from '../../google/endpoints';

export type Plan = ValueOf<'hirePlan'>;
export type Person = NonNullable<Plan['person']>;
export type Done = ValueOf<'hire'>;
type Wanted = ArgumentOf<'hire'>;

/** Where the new hire comes from: the list of candidates, nowhere, or a block of the hiring workbook. */
export type From = 'list' | 'typed' | 'block';

/** What was chosen and typed in the view so far. */
export interface Choices {
  /** `null`: nothing was chosen yet. */
  readonly from: From | null;
  /** What the candidates shown must have in them. */
  readonly find: string;
  readonly candidateId: string | null;
  /** What was pasted. */
  readonly pasted: string;
  /** The block as it was read; `null`: not yet. */
  readonly block: string | null;
  /** The hired stage; `null`: the first one. */
  readonly to: string | null;
  /** Those of whom something was typed, by who is meant; all others are as the list or the block has them. */
  readonly people: Readonly<Record<string, Person>>;
  /** What the workbook is for; `null`: as Settings says. */
  readonly workbookFor: Wanted['workbookFor'];
  /** The sentence that the person is there already, once the user agreed to complete it. */
  readonly agreed: string | null;
  readonly reason: string;
  /** The user’s name. */
  readonly who: string;
  /** The last hire, until another one is begun. */
  readonly done: (Done & { readonly name: string }) | null;
}

/** Before anything was chosen. */
export const NO_CHOICES: Choices = {
  ...{ from: null, find: '', candidateId: null, pasted: '', block: null, to: null, people: {} },
  ...{ workbookFor: null, agreed: null, reason: '', who: '', done: null },
};

/** Someone of whom nothing is known yet. */
const NOBODY: Person = {
  ...{ name: '', email: '', role: '', site: '', manager: '', source: '', start: '', candidateId: '' },
  ...{ isExposed: null, owners: [] },
};

/**
 * The choices for someone else: what was meant for the move of the one before goes.
 *
 * @param choices What was chosen so far.
 * @param who What is other.
 * @example forSomeoneElse({ ...NO_CHOICES, reason: 'x' }, { candidateId: 'C-2' }).reason // ''
 */
export function forSomeoneElse(
  choices: Choices,
  who: Partial<Pick<Choices, 'from' | 'candidateId' | 'pasted' | 'block'>>,
): Choices {
  return { ...choices, ...who, to: null, agreed: null, reason: '' };
}

/**
 * Where the new hire comes from as long as nobody said: the list, or a block where there is no list.
 *
 * @param choices What was chosen.
 * @param plan The plan.
 */
export function fromOf({ from }: Choices, { sheet, start }: Pick<Plan, 'sheet' | 'start'>): From {
  if (from === null || (from === 'list' && sheet === null)) {
    if (sheet !== null) return 'list';
    return start.workbookFor === 'staff' ? 'block' : 'typed';
  }
  return from;
}

/**
 * Who is meant, as one text; the fields of the person may still change.
 *
 * @param choices What was chosen.
 */
export function whoOf(choices: Choices): string {
  return JSON.stringify([choices.from === 'typed', ...Object.values(meantBy(choices))]);
}

function meantBy({ from, candidateId, block }: Choices): { candidateId: string | null; block: string | null } {
  if (from === 'typed') return { candidateId: null, block: null };
  return from === 'block' ? { candidateId: null, block } : { candidateId, block: null };
}

/**
 * The person as typed; `null`: as the list or the block has them.
 *
 * @param choices What was chosen.
 */
export function personTyped(choices: Choices): Person | null {
  return choices.people[whoOf(choices)] ?? (choices.from === 'typed' ? NOBODY : null);
}

/**
 * What the plan is asked with.
 *
 * @param choices What was chosen.
 */
export function askedOf(choices: Choices): ArgumentOf<'hirePlan'> {
  return { ...meantBy(choices), to: choices.to, person: personTyped(choices) };
}

/**
 * What is typed of the person and counts for the plan, as one text: owners, site and manager don't.
 *
 * @param choices What was chosen.
 */
export function typedOf(choices: Choices): string {
  const person = personTyped(choices);
  if (person === null) return '';
  return JSON.stringify([person.name, person.email, person.role, person.start, person.isExposed]);
}

/**
 * All that the plan depends on, as one text.
 *
 * @param choices What was chosen.
 */
export function planOf(choices: Choices): string {
  return JSON.stringify([whoOf(choices), choices.to, typedOf(choices)]);
}
