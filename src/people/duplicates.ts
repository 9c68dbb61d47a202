import { contactMarks } from './contactMarks';
import { plainName } from './personName';
import type { Candidate } from './trackedCandidates';

/** Who a candidate looks like. */
export interface Duplicate {
  /** The first one in the list. */
  readonly first: Candidate;
  /** Whether they share what tells people apart; else only the name is the same. */
  readonly isSure: boolean;
}

/**
 * Candidates who look like someone further up. It is sure by the same e-mail address, else the same phone number, else the
 * same name where neither has an address or a number. It is only possible by the same name where they differ in both.
 *
 * @param candidates In the order of the sheet.
 * @returns For each later candidate the first one, and whether it is sure.
 */
export function duplicates(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Duplicate> {
  const firstOf = new Map<string, Candidate>();
  const found = new Map<Candidate, Duplicate>();
  for (const candidate of candidates) {
    const { sure, possible } = marksOf(candidate);
    const same = sure.map((mark) => firstOf.get(mark)).find((one) => one !== undefined);
    const first = same ?? firstOf.get(possible);
    if (first) found.set(candidate, { first, isSure: same !== undefined });
    for (const mark of [...sure, possible]) if (!firstOf.has(mark)) firstOf.set(mark, candidate);
  }
  return found;
}

function marksOf({ name, ...contact }: Candidate): { readonly sure: readonly string[]; readonly possible: string } {
  const contacts = contactMarks(contact);
  const plain = plainName(name);
  return { sure: contacts.length > 0 ? contacts : [`only name:${plain}`], possible: `name:${plain}` };
}
