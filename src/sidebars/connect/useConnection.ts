import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import { askedOf, type Choices, type Plan } from './choices';
import { connectionActs } from './connectionActs';
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
 * @param form The kind of list, what was chosen and what changes that, and the view's work.
 */
export function useConnection({
  kind,
  choices,
  setChoices,
  work,
}: Pick<Form, 'kind' | 'choices' | 'setChoices' | 'work'>) {
  const [shown, setShown] = useState<Shown>();
  const [first, setFirst] = useState<Plan>();
  const [found, setFound] = useState<string>();
  const [done, setDone] = useState<ValueOf<'connect'>>();
  const [said, setSaid] = useState('');
  const asked = useRef<Choices | undefined>(undefined);
  const look = async (now: Choices, isAfresh: boolean) => {
    asked.current = now;
    const plan = await call(kind.plan, askedOf(now));
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
  const acts = connectionActs({ kind, choices, setChoices, plan: shown?.plan, tell });
  return { plan: shown?.plan, first, found, isCurrent: shown?.of === choices, done, said, ...acts };
}
