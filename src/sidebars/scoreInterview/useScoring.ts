import { useRef, useState } from 'preact/hooks';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';
import { adopted } from './adopted';
import { type CardTyped, type Plan, type SetTyped, type Typed, withCandidate } from './typed';

type Which = Pick<Typed, 'candidateId' | 'round'>;

/** The piece of work that sends. */
export const SEND = 'Send the scorecard';

/**
 * The plan, what was said, and the calls that change them. A candidate and round that are chosen make the plan anew; what
 * was typed stays, whatever comes back.
 *
 * @param typed What was chosen and typed.
 * @param setTyped Changes that.
 * @param work The view's work.
 */
export function useScoring(typed: Typed, setTyped: SetTyped, work: Work) {
  const [plan, setPlan] = useState<Plan>();
  const [said, setSaid] = useState('');
  const [sentId, setSentId] = useState('');
  const asked = useRef<string | undefined>(undefined);
  const look = async ({ candidateId, round }: Which) => {
    asked.current = keyOf({ candidateId, round });
    const found = await call(
      'scoringPlan',
      candidateId === null ? { candidateId, round: null } : { candidateId, round },
    );
    setPlan(found);
    setTyped((now) => adopted(now, found.interview));
    return found;
  };
  const take = (found: Plan, id: string) => setTyped((now) => withCandidate(now, found, id));
  /** Whoever is selected in the sheet is taken where nobody is chosen yet. */
  const lookAndTake = async () => {
    const found = await look(typed);
    if (found.selected !== null && typed.candidateId === null) take(found, found.selected);
  };
  useLook(work, () => asked.current !== keyOf(typed), lookAndTake);
  return {
    ...{ plan, said, sentId },
    forget: () => {
      setSaid('');
      setSentId('');
    },
    lookAgain: async () => {
      await lookAndTake();
      setSaid(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`);
    },
    takeSelected: async () => {
      const found = await look(typed);
      if (found.selected !== null) take(found, found.selected);
      setSaid(
        found.selected === null
          ? `No candidate is selected. Click a row of “${found.sheet}” or of Pipeline first.`
          : '',
      );
    },
    send: async ({ candidateId, round, cardId, card, replaces }: CardTyped, name: string) => {
      const { message } = await call('submitScorecard', {
        ...{ candidateId, round, cardId, replaces, name },
        card: { ...card, ratings: [...card.ratings] },
      });
      setTyped((now) => ({ ...now, cards: now.cards.filter((each) => each.cardId !== cardId) }));
      setSentId(cardId);
      setSaid(message);
      await look({ candidateId, round }).catch(() => setSaid(`${message} Look again to see what others sent.`));
    },
    drop: async ({ candidateId, round, cardId }: CardTyped) => {
      await call('dropDraft', cardId);
      setTyped((now) => ({ ...now, cards: now.cards.filter((each) => each.cardId !== cardId) }));
      setSaid('The draft is thrown away.');
      await look({ candidateId, round });
    },
  };
}

function keyOf({ candidateId, round }: Which): string {
  return candidateId === null ? '' : `${candidateId}\n${round ?? ''}`;
}
