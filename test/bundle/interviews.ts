import type { Answer, ArgumentOf, ValueOf } from '../../src/google/endpoints';
import type { Simulator } from '../../src/simulator/contract';
import { refreshed } from './addOn';

export const HEADERS = ['Name', 'Email', 'Role', 'Stage', 'Stage since', 'Teamwork', 'Accuracy'];
export const LIST = [
  HEADERS,
  ['Ana Ruiz', 'ana@example.com', 'Biller', 'Interview', '11/2/2026', '3', '3'],
  ['Ben Ito', 'ben@example.com', 'Biller', 'Interview', '11/3/2026', '4', '4'],
  ['Cy Lee', 'cy@example.com', 'Biller', 'Interview', '11/4/2026', '2', '2'],
];

type Card = ArgumentOf<'submitScorecard'>['card'];

/** A practice whose billers are rated on two competencies; a test says what differs. */
export async function interviewing(rows: readonly (readonly string[])[] = LIST): Promise<Simulator> {
  return refreshed(rows);
}

/** A call from the sidebar of one person. */
export function callAs(simulator: Simulator, user: string, name: string, argument: unknown): Answer<unknown> {
  return simulator.runFromPage('callFromSidebar', [name, argument], { user }) as Answer<unknown>;
}

/** The value of a call that must go well. */
export function valueAs<Name extends 'scoringPlan' | 'submitScorecard' | 'saveDraft' | 'debriefPlan' | 'openSeal'>(
  simulator: Simulator,
  user: string,
  name: Name,
  argument: ArgumentOf<Name>,
): ValueOf<Name> {
  const answer = callAs(simulator, user, name, argument);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as ValueOf<Name>;
}

/** The Candidate ID of someone on the list. */
export function idOf(simulator: Simulator, name: string): string {
  const { people } = valueAs(simulator, 'owner', 'scoringPlan', { candidateId: null, round: null });
  return people.find((each) => each.name === name)?.id ?? '';
}

/** What one person sees of an interview. */
export function interviewOf(simulator: Simulator, user: string, candidateId: string, round = 'Interview') {
  const { interview } = valueAs(simulator, user, 'scoringPlan', { candidateId, round });
  if (!interview) throw new Error('there is no interview');
  return interview;
}

/** A card of the role's competencies. */
export function cardOf(interview: ReturnType<typeof interviewOf>, ratings: readonly (number | 'Not asked')[]): Card {
  return {
    ratings: interview.competencies.map(({ name }, at) => ({
      competency: name,
      rating: ratings[at] ?? 'Not asked',
      evidence: `Said so: ${name}.`,
    })),
    recommendation: 'yes',
  };
}

/** What has to be sent for a scorecard of one person. */
export function wantedBy(
  simulator: Simulator,
  user: string,
  candidateId: string,
  ratings: readonly (number | 'Not asked')[],
): ArgumentOf<'submitScorecard'> {
  const interview = interviewOf(simulator, user, candidateId);
  const card = cardOf(interview, ratings);
  return { candidateId, round: 'Interview', cardId: interview.cardId, name: user, card, replaces: null };
}

/** Sends a scorecard. */
export function send(
  simulator: Simulator,
  user: string,
  candidate: string,
  ratings: readonly (number | 'Not asked')[],
) {
  const wanted = wantedBy(simulator, user, idOf(simulator, candidate), ratings);
  return { ...valueAs(simulator, user, 'submitScorecard', wanted), wanted };
}
