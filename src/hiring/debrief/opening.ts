import type { TableChange } from '../../workbook/command';
import { rowOf } from '../../workbook/table';
import type { Sealed, SealedScorecard } from '../interviews/sealed';
import { scorecards } from '../scorecards';

/**
 * What opening writes: each rating a row of Scorecards. Rows that are there already, from an opening that was stopped, are
 * not written again.
 *
 * @param cards The scorecards to open, in the order in which they were sent.
 * @param sealed The interviewers’ names.
 */
export function openingChange(cards: readonly SealedScorecard[], { names }: Sealed): TableChange {
  const rows = cards.flatMap(({ id, raterId, candidateId, candidate, role, round, submitted, card }) =>
    card.ratings.map(({ competency, rating, evidence }) =>
      rowOf(scorecards, {
        ...{ scorecardId: id, candidateId, candidate, role, round, submitted, competency, evidence },
        interviewer: names.get(raterId) ?? 'An interviewer',
        rating: rating ?? 'Not asked',
        recommendation: card.recommendation ?? undefined,
      }),
    ),
  );
  return { table: scorecards, columns: Object.values(scorecards.columns), rows, how: 'add' };
}
