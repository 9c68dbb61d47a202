import type { Day } from '../../calendar/day';
import { normaliseWords } from '../../workbook/normaliseWords';
import { Problem } from '../../workbook/problem';
import type { AssessedReadings } from '../assessAll';
import type { Card } from './card';
import { checkedCard } from './checkedCard';
import type { InterviewFound } from './foundInterview';
import { interviewerName, type Rater } from './interviewerName';
import { raterOfId } from './scorecardId';
import { type Sealed, sealingOf } from './sealed';
import { lastOfEach, type SentCard, sentCards } from './sentCards';

/** A scorecard that is to be sent. */
export interface ScorecardWanted {
  readonly candidateId: string;
  readonly round: string;
  readonly cardId: string;
  /** The interviewer, as typed. */
  readonly name: string;
  readonly card: Card;
  /** The scorecard of the same round that this one is to replace, as the interviewer was asked; `null`: none. */
  readonly replaces: string | null;
}

/** What to store. */
export interface Submission {
  /** Texts of the sealed store, by their names. */
  readonly texts: ReadonlyMap<string, string>;
  /** The interviewer’s name, to be remembered. */
  readonly name: string;
  readonly message: string;
}

/**
 * What sending a scorecard stores.
 *
 * @param readings The tabs.
 * @param found The interview.
 * @param about The scorecard, who sends it, what is sealed, and the day.
 * @throws Problem that says why it can’t be sent; nothing is lost.
 */
export function submission(
  { scorecards }: Pick<AssessedReadings, 'scorecards'>,
  { person, asked, obstacle }: InterviewFound,
  about: { readonly wanted: ScorecardWanted; readonly me: Rater; readonly sealed: Sealed; readonly today: Day },
): Submission {
  const { wanted, me, sealed, today } = about;
  if (obstacle !== undefined || person?.role === undefined) throw new Problem(obstacle ?? 'this candidate has no role');
  const sent = sentCards(scorecards, sealed);
  const name = interviewerName(me, wanted.name, { sealed, sent });
  const card = checkedCard(
    wanted.card,
    asked.map((competency) => competency.name),
  );
  const round = wanted.round.replace(/\s+/g, ' ').trim();
  if (round === '') throw new Problem('say which interview it was: choose the round');
  requireOwnId({ ...wanted, round }, me, sent);
  requireAsked(wanted, me, sent);
  const { id: candidateId, name: candidate } = person.candidate;
  const order = Math.max(0, ...sealed.cards.map((each) => each.order)) + 1;
  const scorecard = {
    ...{ id: wanted.cardId, raterId: me.id, candidateId, candidate, role: person.role },
    ...{ round, submitted: today, order, card },
  };
  const message = `Sent: ${candidate}, “${round}”. It stays sealed until a debrief opens it; until then you can send it anew.`;
  return { texts: sealingOf(sealed, scorecard, name), name, message };
}

/** Under its ID a scorecard can be sent anew, and no other one in its place. */
function requireOwnId({ cardId, candidateId, round }: ScorecardWanted, me: Rater, sent: readonly SentCard[]): void {
  const isOther = (card: SentCard) =>
    card.isOpen || card.candidateId !== candidateId || normaliseWords(card.round) !== normaliseWords(round);
  if (raterOfId(cardId) !== me.id || sent.some((card) => card.id === cardId && isOther(card)))
    throw new Problem(
      'this scorecard was begun by someone else or for another interview, or is in “Scorecards” already; look again',
    );
}

function requireAsked({ candidateId, round, cardId, replaces }: ScorecardWanted, me: Rater, sent: readonly SentCard[]) {
  const own = sent.filter(
    (card) =>
      card.rater === me.id &&
      card.candidateId === candidateId &&
      normaliseWords(card.round) === normaliseWords(round) &&
      card.id !== cardId,
  );
  const [last] = lastOfEach(own);
  if (last === undefined || last.id === replaces) return;
  throw new Problem(`you sent a scorecard for “${round}” already; look again, and say that this one replaces it`);
}
