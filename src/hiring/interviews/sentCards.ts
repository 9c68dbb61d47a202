import type { Day } from '../../calendar/day';
import { normaliseWords } from '../../workbook/normaliseWords';
import type { Reading, ReadRow } from '../../workbook/reading';
import type { ScorecardColumns } from '../scorecards';
import type { Card } from './card';
import { raterOfId } from './scorecardId';
import type { Sealed } from './sealed';

/** A scorecard that was sent, sealed or opened. */
export interface SentCard {
  readonly id: string;
  /** Tells interviewers apart: the ID of the account, else the name. */
  readonly rater: string;
  readonly interviewer: string;
  readonly candidateId: string;
  readonly candidate: string;
  readonly role: string;
  readonly round: string;
  readonly submitted: Day | undefined;
  /** Whether a debrief has written it to Scorecards. */
  readonly isOpen: boolean;
  readonly card: Card;
}

/**
 * All scorecards that were sent: those of the tab from top to bottom, then those that are sealed, in the order in which
 * they were sent. One that a stopped debrief left in both counts as sealed.
 *
 * @param scorecards The Scorecards tab.
 * @param sealed What is sealed.
 */
export function sentCards(
  { rows }: Pick<Reading<ScorecardColumns>, 'rows'>,
  { cards, names }: Sealed,
): readonly SentCard[] {
  const sealed = new Set(cards.map(({ id }) => id));
  const groups = new Map<string, ReadRow<ScorecardColumns>[]>();
  for (const row of rows) {
    const { scorecardId, candidateId } = row;
    if (scorecardId === undefined || candidateId === undefined || sealed.has(scorecardId)) continue;
    const key = `${scorecardId}\n${candidateId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const opened = [...groups.values()].flatMap(ofRows);
  return [
    ...opened,
    ...cards.map(({ raterId, ...card }) => ({
      ...card,
      ...{ rater: raterId, interviewer: names.get(raterId) ?? 'An interviewer', isOpen: false },
    })),
  ];
}

/**
 * Of each interviewer’s scorecards for one candidate and round the one that counts: the last.
 *
 * @param cards Scorecards in the order in which they were sent.
 */
export function lastOfEach(cards: readonly SentCard[]): readonly SentCard[] {
  const last = new Map<string, SentCard>();
  for (const card of cards) {
    const key = [card.rater, card.candidateId, normaliseWords(card.round)].join('\n');
    const before = last.get(key);
    if (!before || (card.submitted ?? '') >= (before.submitted ?? '')) last.set(key, card);
  }
  return [...last.values()];
}

function ofRows(rows: readonly ReadRow<ScorecardColumns>[]): readonly SentCard[] {
  const [first] = rows;
  if (!first) return [];
  const { scorecardId = '', candidateId = '', interviewer = '', candidate = '', role = '', round = '' } = first;
  const ratings = rows.flatMap(({ competency, rating = null, evidence = '' }) =>
    competency === undefined ? [] : [{ competency, rating, evidence }],
  );
  return [
    {
      ...{ id: scorecardId, candidateId, interviewer, candidate, role, round },
      rater: raterOfId(scorecardId) ?? normaliseWords(interviewer),
      submitted: first.submitted,
      isOpen: true,
      card: { ratings, recommendation: first.recommendation ?? null },
    },
  ];
}
