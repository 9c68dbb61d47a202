import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';
import { type Choices, moveOf, type Plan, withCandidate } from './choices';
import type { Form } from './form';

/** A plan with the move that it was made for. */
interface Shown {
  readonly plan: Plan;
  readonly of: string;
}

/**
 * The plan, what was done and said, and the calls that change them. A move that is chosen makes the plan anew; where a
 * call fails, what was shown and typed before stays.
 *
 * @param choices What was chosen.
 * @param setChoices Changes that.
 * @param work The view's work.
 */
export function useMove(choices: Choices, setChoices: Form['setChoices'], work: Work) {
  const [shown, setShown] = useState<Shown>();
  const [done, setDone] = useState<ValueOf<'moveStage'>>();
  const [said, setSaid] = useState('');
  const asked = useRef<string | undefined>(undefined);
  const look = async ({ candidateId, to, ...others }: Choices) => {
    const of = moveOf({ candidateId, to, ...others });
    asked.current = of;
    const plan = await call('moveStagePlan', { candidateId, to });
    setShown({ plan, of });
    return plan;
  };
  /** Whoever is selected in the sheet is taken where nobody is chosen yet. */
  const lookAndTake = async () => {
    const { selected } = await look(choices);
    if (selected !== null) setChoices((now) => (now.candidateId === null ? withCandidate(now, selected) : now));
  };
  useLook(work, () => asked.current !== moveOf(choices), lookAndTake);
  const tell = (words: string, made?: ValueOf<'moveStage'>) => {
    setSaid(words);
    setDone(made);
  };
  return {
    plan: shown?.plan,
    isCurrent: shown?.of === moveOf(choices),
    done,
    said,
    forget: () => tell(''),
    move: async () => {
      const { candidateId, to, who, reason } = choices;
      const move = shown?.plan.move;
      if (!move || candidateId === null || to === null) return;
      const made = await call('moveStage', { candidateId, to, from: move.from, reason: move.why ? reason : '', who });
      setChoices((now) => ({ ...now, to: null, reason: '' }));
      tell(made.message, made);
    },
    lookAgain: async () => {
      await lookAndTake();
      tell(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`);
    },
    takeSelected: async () => {
      const { selected, sheet } = await look({ ...choices, candidateId: null });
      if (selected !== null) setChoices((now) => withCandidate(now, selected));
      tell(selected === null ? `No candidate is selected. Click a row of “${sheet}” or of Pipeline first.` : '');
    },
    refresh: async () => {
      const { message } = await call('refreshEverything');
      tell(`Refreshed. ${message}`);
      asked.current = undefined;
    },
  };
}
