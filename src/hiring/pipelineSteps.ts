import { shownDay } from '../calendar/shownDay';
import { TO_DO } from '../people/startHere';
import type { Context, Step } from '../workbook/command';
import { counted } from '../workbook/counted';
import type { Assessed, Assessment } from './assess';

/**
 * What Start here says of the pipeline: what to do today, then how the list and the pipeline stand.
 *
 * @param assessment All candidates, assessed.
 * @param about The tab of the user's list, how many problems were found, and what is sealed.
 * @returns Lines of Start here, and a sentence for the message.
 */
export function pipelineSteps(
  { rows, competencies }: Assessment,
  {
    sheet,
    problems,
    sealed,
  }: { readonly sheet: string; readonly problems: number; readonly sealed?: Context['sealed'] },
) {
  const active = rows.filter(({ isActive }) => isActive);
  const stuck = active.filter(({ isStuck }) => isStuck);
  const twice = active.filter(({ sameAs }) => sameAs?.isSure);
  const scored = rows.filter(({ score }) => score !== undefined).length;
  const roles = new Set(rows.flatMap(({ role }) => role ?? [])).size;
  const state = `${counted(rows.length, 'candidate')}, ${scored} scored, in ${counted(roles, 'role')}`;
  const ratedOn = competencies.length > 0 ? `, rated on ${competencies.join(', ')}` : '';
  const list = `“${sheet}”: ${counted(rows.length, 'candidate')}${ratedOn}`;
  const steps: readonly Step[] = [
    ...toDo(stuck, ['is stuck', 'are stuck'], 'Move them on or decide; Flags in Pipeline says how long they wait.'),
    ...(rows.length === 0 ? [NOBODY] : []),
    ...(rows.length > 0 && competencies.length === 0 ? [NOTHING_RATED] : []),
    ...toDo(
      unratedAmongRated(active),
      ['has no ratings yet', 'have no ratings yet'],
      'Rate them in your own list, as others in their stage are.',
    ),
    ...toDo(
      twice,
      ['is on your list twice', 'are on your list twice'],
      'Keep one row for each application; Flags in Pipeline says which row is the other one.',
    ),
    { step: 'Your list', state: list, whatNext: problemAdvice(problems) },
    { step: 'Pipeline', state, whatNext: 'Open Pipeline. To change what counts, change a weight in Competencies.' },
    ...(sealed ? [sealedStep(sealed)] : []),
  ];
  const advice = problems > 0 ? ` ${counted(problems, 'problem')}: see Start here.` : '';
  return { steps, message: `Pipeline: ${state}.${advice}` };
}

function sealedStep({ count, since }: NonNullable<Context['sealed']>): Step {
  return {
    step: 'Interviews',
    state: `${counted(count, 'scorecard')} sealed since ${shownDay(since)}`,
    whatNext:
      'When everyone has sent theirs, choose Hiring ▸ Debrief…. Sealed scorecards do not travel with a copy of this file.',
  };
}

const NOBODY: Step = {
  step: TO_DO,
  state: 'Nobody is on your list yet',
  whatNext: 'Add a row for each candidate, then choose Set up or repair… and Refresh everything.',
};

const NOTHING_RATED: Step = {
  step: TO_DO,
  state: 'Your list has no column of ratings, so nobody can be scored yet',
  whatNext:
    'Add a column for each thing you rate, with numbers from 1 to 5, then choose Set up or repair… and Refresh everything.',
};

/** Who has no rating in a stage in which others have one: before that stage nobody is expected to be rated. */
function unratedAmongRated(active: readonly Assessed[]): readonly Assessed[] {
  const isRated = ({ ratings }: Assessed) => ratings.some((rating) => rating !== undefined);
  const ratedStages = new Set(active.filter(isRated).map(({ candidate }) => candidate.stage));
  return active.filter((each) => !isRated(each) && ratedStages.has(each.candidate.stage));
}

function toDo(who: readonly Assessed[], [one, several]: readonly [string, string], whatNext: string): readonly Step[] {
  if (who.length === 0) return [];
  const names = who.slice(0, 3).map(({ candidate }) => candidate.name);
  const others = who.length > 3 ? ` and ${who.length - 3} more` : '';
  return [{ step: TO_DO, state: `${names.join(', ')}${others} ${who.length === 1 ? one : several}`, whatNext }];
}

function problemAdvice(problems: number): string {
  if (problems === 0) return 'Nothing to mend.';
  return `Look at the ${problems === 1 ? 'problem' : counted(problems, 'problem')} below; everything else was read.`;
}
