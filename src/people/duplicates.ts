import { contactMarks } from './contactMarks';
import type { Candidate } from './trackedCandidates';

/**
 * Candidates who look like someone further up: the same e-mail address, else the same phone number, else, where
 * neither is given, the same name.
 *
 * @param candidates In the order of the sheet.
 * @returns For each later candidate the first one of the same mark.
 */
export function duplicates(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const firstOf = new Map<string, Candidate>();
  const found = new Map<Candidate, Candidate>();
  for (const candidate of candidates) {
    const marks = marksOf(candidate);
    const first = marks.map((mark) => firstOf.get(mark)).find((one) => one !== undefined);
    if (first) found.set(candidate, first);
    for (const mark of marks) if (!firstOf.has(mark)) firstOf.set(mark, candidate);
  }
  return found;
}

function marksOf({ name, ...contact }: Candidate): readonly string[] {
  const marks = contactMarks(contact);
  return marks.length > 0 ? marks : [`name:${name.toLowerCase().replace(/\s+/g, ' ')}`];
}
