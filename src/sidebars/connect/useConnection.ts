import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';
import { askedOf, type Choices, NO_CHOICES, type Plan, without } from './choices';
import type { Form } from './form';

/** A plan with the choices that it was made for. */
interface Shown {
  readonly plan: Plan;
  readonly of: Choices;
}

/**
 * The plan, what was done and said, and the calls that change them. A choice makes the plan anew, one call after the
 * other; where a call fails, what was shown before stays.
 *
 * @param choices What was chosen.
 * @param setChoices Changes that.
 * @param work The view's work.
 */
export function useConnection(choices: Choices, setChoices: Form['setChoices'], work: Work) {
  const [shown, setShown] = useState<Shown>();
  const [first, setFirst] = useState<Plan>();
  const [found, setFound] = useState<string>();
  const [done, setDone] = useState<ValueOf<'connect'>>();
  const [said, setSaid] = useState('');
  const asked = useRef<Choices | undefined>(undefined);
  const look = async (now: Choices, isAfresh: boolean) => {
    asked.current = now;
    const plan = await call('connectionPlan', askedOf(now));
    setShown({ plan, of: now });
    if (now.sheet === null) setFound(plan.sheet);
    setFirst((before) => (!isAfresh && before?.sheet === plan.sheet && before.state === plan.state ? before : plan));
  };
  useLook(
    work,
    () => asked.current !== choices,
    () => look(choices, false),
  );
  const tell = async (words: string, now = choices, made?: ValueOf<'connect'>) => {
    setSaid(words);
    setDone(made);
    await look(now, true);
  };
  return {
    plan: shown?.plan,
    first,
    found,
    isCurrent: shown?.of === choices,
    done,
    said,
    use: async () => {
      const made = await call('connect', askedOf(choices, shown?.plan));
      setChoices((now) => (now === choices ? NO_CHOICES : without(now, choices)));
      await tell(`Done. ${made.message}`, NO_CHOICES, { ...made, problems: [] });
    },
    make: async (name: string | null) => {
      const { sheet } = await call('makeTracker', name);
      const chosen = { ...NO_CHOICES, sheet };
      setChoices(() => chosen);
      await tell(madeWords(sheet), chosen);
    },
    refresh: async () => tell(`Refreshed. ${(await call('refreshEverything')).message}`),
    changeScores: async (want: 'add' | 'remove') => tell((await call('scoreColumns', want)).message),
    lookAgain: async () => tell(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`),
  };
}

function madeWords(sheet: string): string {
  return `Made a tracker on “${sheet}”. Type your candidates there, one row each. Then press Look again, and Use these columns.`;
}
