import type { CardTyped, Interview, Typed } from './typed';

/**
 * What was typed, with the scorecard of an interview that was just looked at: the draft, else a blank one, or none where
 * one was sent already. A scorecard in which something was changed stays as it is.
 *
 * @param now What was typed.
 * @param interview The interview; `null`: none was chosen.
 */
export function adopted(now: Typed, interview: Interview | null): Typed {
  if (!interview) return now;
  const isThis = (each: CardTyped) => each.candidateId === interview.candidateId && each.round === interview.round;
  const before = now.cards.find(isThis);
  const card = before && before.changes > 0 ? goingOn(before, interview) : atFirst(interview);
  const others = now.cards.filter((each) => !isThis(each));
  return { ...now, cards: card ? [...others, card] : others };
}

/**
 * A scorecard that takes the place of one that was sent: it begins with what was rated there.
 *
 * @param interview The interview.
 */
export function anew(interview: Interview): CardTyped {
  const names = interview.competencies.map(({ name }) => name);
  const ratings = interview.sent?.card.ratings.filter(({ competency }) => names.includes(competency)) ?? [];
  return { ...blank(interview), changes: 1, card: { recommendation: null, ...interview.sent?.card, ratings } };
}

/** Under an ID that a debrief has opened nothing can be sent any more. */
function goingOn(before: CardTyped, { sent, cardId }: Interview): CardTyped {
  const isOpened = sent?.isOpen === true && sent.scorecardId === before.cardId;
  return isOpened ? { ...before, cardId, kept: 0 } : before;
}

function atFirst(interview: Interview): CardTyped | undefined {
  const { draft, sent } = interview;
  if (draft) return { ...blank(interview), card: draft };
  return sent ? undefined : blank(interview);
}

function blank({ candidateId, name, round, cardId }: Interview): CardTyped {
  return {
    ...{ candidateId, name, round, cardId, card: { ratings: [], recommendation: null } },
    ...{ changes: 0, kept: 0, keptAt: '', without: '', replaces: null },
  };
}
