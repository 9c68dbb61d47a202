import { useEffect, useRef, useState } from 'preact/hooks';
import { CallFailure } from '../shared/CallFailure';
import { call } from '../shared/call';
import { type CardTyped, type SetTyped, type Typed, withCard } from './typed';

const PAUSE_MILLISECONDS = 1_500;
const OTHER_ACCOUNT =
  'This scorecard was begun under another account, so it is not kept. Open this sidebar again to begin your own.';

/**
 * Keeps what is typed as drafts, in the background: a moment after the last change, and when the view closes. A draft
 * that could not be kept is tried again with the next change.
 *
 * @param typed What was typed.
 * @param setTyped Changes that.
 * @param isSending Whether a scorecard is on its way: a draft that is kept after it would come back.
 * @returns `keep` keeps at once what is not kept yet; `failure` says why the last draft is not.
 */
export function useDrafts(typed: Typed, setTyped: SetTyped, isSending: boolean) {
  const [failure, setFailure] = useState('');
  const latest = useRef({ typed, isSending });
  latest.current = { typed, isSending };
  const underWay = useRef(new Map<string, number>());
  const keepOne = async (card: CardTyped) => {
    underWay.current.set(card.cardId, card.changes);
    const why = await notKept(card);
    setFailure(why);
    if (why === '') setTyped((now) => withCard(now, card.cardId, (each) => marked(each, card.changes)));
    else underWay.current.delete(card.cardId);
  };
  const keep = () => {
    if (latest.current.isSending) return;
    const toKeep = latest.current.typed.cards.filter(
      ({ cardId, changes, kept }) => changes > Math.max(kept, underWay.current.get(cardId) ?? 0),
    );
    for (const card of toKeep) void keepOne(card);
  };
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed.cards, isSending]);
  useEffect(() => keep, []);
  return { keep, failure };
}

/** Why a draft is not kept; blank: it is. */
async function notKept({ candidateId, name, round, cardId, card }: CardTyped): Promise<string> {
  try {
    const isKept = await call('saveDraft', {
      ...{ candidateId, name, round, cardId },
      card: { ...card, ratings: [...card.ratings] },
    });
    return isKept ? '' : OTHER_ACCOUNT;
  } catch (error) {
    return `Draft not kept: ${CallFailure.of(error).message}`;
  }
}

function marked(card: CardTyped, changes: number): CardTyped {
  return { ...card, kept: changes, keptAt: new Date().toLocaleTimeString([], { timeStyle: 'short' }) };
}
