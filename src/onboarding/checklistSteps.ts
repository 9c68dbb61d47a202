import type { Day } from '../calendar/day';
import { TO_DO } from '../people/startHere';
import type { Step } from '../workbook/command';
import { counted } from '../workbook/counted';
import { normaliseWords } from '../workbook/normaliseWords';
import type { OnboardingNow } from './onboardingNow';
import { ownerRoles } from './ownerRoles';

/**
 * What Start here says of the onboarding: what is overdue, how far everyone is, and for which owner roles nobody is named.
 *
 * @param now How the onboarding stands.
 * @param today The day.
 * @returns Lines of Start here, and a sentence for the message.
 */
export function checklistSteps(
  { rows, owners }: Pick<OnboardingNow, 'rows' | 'owners'>,
  today: Day,
): { readonly steps: readonly Step[]; readonly message: string } {
  const open = rows.filter(({ isOpen }) => isOpen);
  const overdue = open.filter(({ due }) => due !== undefined && due < today);
  const dueToday = open.filter(({ due }) => due === today);
  const done = rows.filter(({ isDone }) => isDone).length;
  const people = new Set(open.map(({ id }) => id.staffId)).size;
  const counts = `${done} of ${counted(rows.length, 'task')} done, ${overdue.length} overdue`;
  const state = `${people === 1 ? '1 person' : `${people} people`} with open tasks; ${counts}`;
  const nobody = ownerRoles().filter((role) => !owners.named.get(normaliseWords(role)) && isInUse(role, open));
  const steps = [
    ...toDo(overdue.length, 'overdue', namesOf(overdue)),
    ...toDo(dueToday.length, 'due today', namesOf(dueToday)),
    { step: 'Checklist', state, whatNext: 'Tick Done in Onboarding, or choose Onboarding ▸ My tasks….' },
    ...(nobody.length > 0
      ? [{ step: 'Task owners', state: `Nobody is named for ${nobody.join(', ')}`, whatNext: NAME_THEM }]
      : []),
  ];
  return { steps, message: `Onboarding: ${state}.` };
}

const NAME_THEM = 'Write who does it beside “Task owner: …” in Settings; then refresh.';

function isInUse(role: string, open: readonly { readonly owner: string }[]): boolean {
  return open.some(({ owner }) => normaliseWords(owner) === normaliseWords(role));
}

function toDo(count: number, how: string, who: string): readonly Step[] {
  if (count === 0) return [];
  const state = `${counted(count, 'onboarding task')} ${count === 1 ? 'is' : 'are'} ${how}: ${who}`;
  return [{ step: TO_DO, state, whatNext: 'See Onboarding; whoever owns a task finds it in My tasks….' }];
}

const MOST_NAMED = 5;

function namesOf(tasks: readonly { readonly person: string }[]): string {
  const names = [...new Set(tasks.map(({ person }) => person))];
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
