import { useRef, useState } from 'preact/hooks';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';
import {
  askedOf,
  type Choices,
  forSomeoneElse,
  fromOf,
  NO_CHOICES,
  type Plan,
  planOf,
  typedOf,
  whoOf,
} from './choices';
import type { Form } from './form';
import { useSettled } from './useSettled';
import { wantedOf } from './wanted';

/** A plan with what it was made for. */
interface Shown {
  readonly plan: Plan;
  readonly of: string;
  readonly who: string;
}

/**
 * The plan, what was said, and the calls that change them. Whatever counts for the plan makes it anew, what is typed after
 * a pause; where a call fails, what was shown and typed before stays.
 *
 * @param choices What was chosen.
 * @param setChoices Changes that.
 * @param work The view's work.
 */
export function useHire(choices: Choices, setChoices: Form['setChoices'], work: Work) {
  const [shown, setShown] = useState<Shown>();
  const [said, setSaid] = useState(choices.done?.message ?? '');
  const asked = useRef<string | undefined>(undefined);
  const isSettled = useSettled(typedOf(choices));
  const look = async (what: Choices) => {
    asked.current = planOf(what);
    const plan = await call('hirePlan', askedOf(what));
    setShown((before) => ({ plan: before ? kept(before, plan) : plan, of: planOf(what), who: whoOf(what) }));
    return plan;
  };
  /** Whoever is selected in the sheet is taken where nobody is chosen yet. */
  const lookAndTake = async () => {
    const plan = await look(choices);
    setChoices((now) => taken({ ...now, from: fromOf(now, plan) }, plan));
  };
  const isDue = () => choices.done === null && isSettled && asked.current !== planOf(choices);
  useLook(work, () => isDue() && !(shown && awaitsBlock(choices)), lookAndTake);
  return {
    plan: shown?.plan,
    isCurrent: shown?.of === planOf(choices),
    isOfThem: shown?.who === whoOf(choices),
    said,
    setSaid,
    hire: async () => {
      const wanted = shown && wantedOf(shown.plan, choices);
      if (!wanted) return;
      const done = await call('hire', wanted);
      setChoices(({ who }) => ({ ...NO_CHOICES, who, done: { ...done, name: wanted.person.name.trim() } }));
      setSaid(done.message);
    },
    readBlock: async () => {
      const read = forSomeoneElse({ ...choices, from: 'block' }, { block: choices.pasted });
      await look(read);
      setChoices((now) => forSomeoneElse(now, { block: choices.pasted }));
      setSaid('The block is read. Look at the fields below.');
    },
    lookAgain: async () => {
      await lookAndTake();
      setSaid(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`);
    },
    takeSelected: async () => {
      const { selected, sheet } = await look(forSomeoneElse(choices, { candidateId: null }));
      if (selected !== null) setChoices((now) => forSomeoneElse(now, { candidateId: selected }));
      setSaid(selected === null ? `No candidate is selected. Click a row of “${sheet}” or of Pipeline first.` : '');
    },
    another: () => {
      setSaid('');
      asked.current = undefined;
      setShown(undefined);
      setChoices(({ who }) => ({ ...NO_CHOICES, who }));
    },
  };
}

function taken(now: Choices, { selected }: Plan): Choices {
  const isOpen = now.from === 'list' && now.candidateId === null && selected !== null;
  return isOpen ? forSomeoneElse(now, { candidateId: selected }) : now;
}

/** Until the block is read there is nothing to ask for. */
function awaitsBlock({ from, block }: Choices): boolean {
  return from === 'block' && block === null;
}

/** While a name or a role is typed anew, the owners stay where they are. */
function kept({ plan: { start } }: Shown, plan: Plan): Plan {
  if (plan.start.obstacle === null) return plan;
  return { ...plan, start: { ...plan.start, owners: start.owners, isExposed: start.isExposed } };
}
