import { shownDay } from '../../calendar/shownDay';
import { normaliseWords } from '../../workbook/normaliseWords';
import type { InterviewFound } from './foundInterview';
import { scorecardIdOf } from './scorecardId';
import type { ScoringAsked } from './scoring';
import type { Interview, Sent } from './scoringPlan';
import { lastOfEach, type SentCard } from './sentCards';

/**
 * The interview that was chosen, as its interviewer may see it: others’ ratings only after one’s own are in.
 *
 * @param found The interview.
 * @param asked Who asks, with the drafts.
 * @param sent All scorecards.
 */
export function shownInterview(
  { candidateId, round, person, asked, notes, obstacle }: InterviewFound,
  { me, drafts, signs }: ScoringAsked,
  sent: readonly SentCard[],
): Interview {
  const isThis = (each: { readonly candidateId: string; readonly round: string }) =>
    each.candidateId === candidateId && normaliseWords(each.round) === normaliseWords(round);
  const ofRound = lastOfEach(sent.filter(isThis));
  const own = ofRound.find(({ rater }) => rater === me.id);
  const others = ofRound.filter((card) => card !== own);
  const draft = drafts.find(isThis);
  return {
    ...{ candidateId, round, notes, competencies: asked },
    name: person?.candidate.name ?? draft?.name ?? 'Someone who was on the list',
    role: person?.role ?? person?.candidate.role ?? null,
    obstacle: obstacle ?? null,
    cardId: draft?.cardId ?? scorecardIdOf(me.id, signs),
    draft: draft?.card ?? null,
    sent: own ? shownCard(own) : null,
    othersSent: others.length,
    others: own ? others.map(shownCard) : [],
  };
}

function shownCard({ id, interviewer, submitted, isOpen, card }: SentCard): Sent {
  return { scorecardId: id, interviewer, submitted: submitted ? shownDay(submitted) : 'an earlier day', isOpen, card };
}
