import type { ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { askedOf, type Choices, NO_CHOICES, type Plan, without } from './choices';
import type { Form } from './form';

/** What the buttons work with. */
interface Acting extends Pick<Form, 'kind' | 'choices' | 'setChoices'> {
  readonly plan: Plan | undefined;
  /** Says something, shows what was made, and looks again with these choices. */
  readonly tell: (words: string, now?: Choices, made?: ValueOf<'connect'>) => Promise<void>;
}

/**
 * What the buttons of the view do.
 *
 * @param acting The kind of list, the plan and the choices, and what tells the outcome.
 */
export function connectionActs({ kind, choices, setChoices, plan, tell }: Acting) {
  return {
    use: async () => {
      const made = await call(kind.connect, askedOf(choices, plan));
      setChoices((now) => (now === choices ? NO_CHOICES : without(now, choices)));
      await tell(`Done. ${made.message}`, NO_CHOICES, made);
    },
    make: async (name: string | null) => {
      const { sheet } = await call('makeTracker', name);
      const chosen = { ...NO_CHOICES, sheet };
      setChoices(() => chosen);
      await tell(madeWords(sheet), chosen);
    },
    bringSample: async () => {
      const made = await call('connectSampleStaff', null);
      setChoices(() => NO_CHOICES);
      await tell(`Done. ${made.message}`, NO_CHOICES, made);
    },
    refresh: async () => {
      if (kind.connect === 'connect') return tell(`Refreshed. ${(await call('refreshEverything')).message}`);
      // Connected once more as it stands, only the dashboard is made of it.
      const made = await call(kind.connect, askedOf(NO_CHOICES, plan));
      return tell(`Refreshed. ${made.message}`, choices, made);
    },
    changeScores: async (want: 'add' | 'remove') => tell((await call('scoreColumns', want)).message),
    lookAgain: async () => tell(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`),
  };
}

function madeWords(sheet: string): string {
  return `Made a tracker on “${sheet}”. Type your candidates there, one row each. Then press Look again, and Use these columns.`;
}
