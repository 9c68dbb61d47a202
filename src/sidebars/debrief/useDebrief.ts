import { useRef, useState } from 'preact/hooks';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';
import { type Choices, keyOf, type Plan, type Which } from './choices';

/** A plan with the candidate or role that it was made for. */
interface Shown {
  readonly plan: Plan;
  readonly of: string;
}

/**
 * The plan, what was said, and the calls that change them. Another choice makes the plan anew; where a call fails, what
 * was shown before stays.
 *
 * @param choices What was chosen.
 * @param setChoices Changes that.
 * @param work The view's work.
 */
export function useDebrief(choices: Choices, setChoices: (change: (now: Choices) => Choices) => void, work: Work) {
  const { which } = choices;
  const [shown, setShown] = useState<Shown>();
  const [said, setSaid] = useState('');
  const [openings, setOpenings] = useState(0);
  const asked = useRef<string | undefined>(undefined);
  const choose = (next: Which | null) => setChoices((now) => ({ ...now, which: next }));
  const look = async (at: Which | null) => {
    asked.current = keyOf(at);
    const plan = await call('debriefPlan', { which: at });
    setShown({ plan, of: keyOf(at) });
    return plan;
  };
  /** Whoever is selected in the sheet is taken where nobody is chosen yet. */
  const lookAndTake = async () => {
    const { selected, people } = await look(which);
    if (which === null && selected !== null && people.some(({ id }) => id === selected))
      choose({ candidateId: selected });
  };
  useLook(work, () => asked.current !== keyOf(which), lookAndTake);
  return {
    plan: shown?.plan,
    isCurrent: shown?.of === keyOf(which),
    said,
    /** Counts up with each opening. */
    openings,
    choose: (next: Which | null) => {
      setSaid('');
      choose(next);
    },
    open: async () => {
      if (which === null) return;
      const { message } = await call('openSeal', { which });
      setChoices((now) => ({ ...now, isBehind: true }));
      setSaid(message);
      await look(which);
      setOpenings((count) => count + 1);
    },
    lookAgain: async () => {
      await look(which);
      setSaid(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`);
    },
    refresh: async () => {
      const { message } = await call('refreshEverything');
      setChoices((now) => ({ ...now, isBehind: false }));
      setSaid(`Refreshed. ${message}`);
      await look(which);
    },
  };
}
