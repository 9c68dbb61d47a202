import type { Assessed } from '../assess';
import type { AssessedReadings } from '../assessAll';
import type { CompetencyTexts } from '../competencyTexts';
import { interviewCompetencies } from './interviewCompetencies';

/** An interview that is meant: of whom, which, and what it asks for. */
export interface InterviewFound {
  readonly candidateId: string;
  readonly round: string;
  /** `undefined`: no longer in the list. */
  readonly person: Assessed | undefined;
  readonly asked: readonly CompetencyTexts[];
  readonly notes: readonly string[];
  /** Why it can’t be scored. */
  readonly obstacle: string | undefined;
}

/**
 * The interview of a candidate, with what is asked for.
 *
 * @param readings The tabs.
 * @param rows Everyone on the list.
 * @param which The candidate and the round.
 */
export function foundInterview(
  readings: AssessedReadings,
  rows: readonly Assessed[],
  { candidateId, round }: { readonly candidateId: string; readonly round: string },
): InterviewFound {
  const person = rows.find(({ candidate }) => candidate.id === candidateId);
  const nothing = { asked: [], notes: [] };
  if (!person) {
    const obstacle = `this candidate is no longer in “${readings.candidates.sheet}”; what you typed is still here`;
    return { ...{ candidateId, round, person }, ...nothing, obstacle };
  }
  if (person.role === undefined)
    return { ...{ candidateId, round, person }, ...nothing, obstacle: noRole(person, readings) };
  const { competencies, unweighted } = interviewCompetencies(readings.competencies, person.role);
  const notes = unweighted.map(
    (name) =>
      `“${name}” has no weight in “${readings.competencies.sheet}”, so it is not asked; type 1 there to ask it.`,
  );
  const obstacle = competencies.length > 0 ? undefined : noCompetencies(person.role, readings);
  return { candidateId, round, person, asked: competencies, notes, obstacle };
}

function noRole({ candidate: { name, role } }: Assessed, { roles, candidates }: AssessedReadings): string {
  return role === undefined
    ? `${name} has no role in “${candidates.sheet}”; type one there, then look again`
    : `the role of ${name}, “${role}”, is not in “${roles.sheet}”; add it there, then look again`;
}

function noCompetencies(role: string, { competencies: { sheet } }: AssessedReadings): string {
  return `“${sheet}” has nothing to rate for ${role}; add a row for each competency there, with a weight, then look again`;
}
