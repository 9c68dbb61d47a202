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

function marksOf({ name, email, phone }: Candidate): readonly string[] {
  const digits = phone?.replace(/\D/g, '').slice(-10) ?? '';
  const marks = [email ? `mail:${email.toLowerCase()}` : '', digits.length >= 7 ? `phone:${digits}` : ''].filter(
    Boolean,
  );
  return marks.length > 0 ? marks : [`name:${name.toLowerCase().replace(/\s+/g, ' ')}`];
}
