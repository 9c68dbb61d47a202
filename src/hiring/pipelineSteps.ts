import type { Step } from '../people/startHere';
import type { Assessed, Assessment } from './assess';

/**
 * What Start here says of the pipeline: what to do today, then how the list and the pipeline stand.
 *
 * @param assessment All candidates, assessed.
 * @param sheet The tab of the user's list.
 * @param problems How many problems were found.
 * @returns Lines of Start here, and a sentence for the message.
 */
export function pipelineSteps({ rows, competencies }: Assessment, sheet: string, problems: number) {
  const active = rows.filter(({ isActive }) => isActive);
  const scored = rows.filter(({ score }) => score !== undefined).length;
  const roles = new Set(rows.flatMap(({ role }) => role ?? [])).size;
  const state = `${counted(rows.length, 'candidate')}, ${scored} scored, in ${counted(roles, 'role')}`;
  const steps: readonly Step[] = [
    ...today(
      'are stuck',
      active.filter(({ isStuck }) => isStuck),
      'Move them on or decide; Flags in Pipeline says how long they wait.',
    ),
    ...(competencies.length === 0 ? [NOTHING_RATED] : []),
    ...today(
      'have no ratings yet',
      unratedAmongRated(active),
      'Others in their stage are rated: rate them in your own list.',
    ),
    { step: 'Your list', state: `“${sheet}”: ${counted(rows.length, 'candidate')}`, whatNext: problemAdvice(problems) },
    { step: 'Pipeline', state, whatNext: 'Open Pipeline. To change what counts, change a weight in Competencies.' },
  ];
  return {
    steps,
    message: `Pipeline: ${state}.${problems > 0 ? ` ${counted(problems, 'problem')}: see Start here.` : ''}`,
  };
}

const NOTHING_RATED: Step = {
  step: 'To do today',
  state: 'Your list has no column of ratings, so nobody can be scored yet',
  whatNext:
    'Add a column for each thing you rate, with numbers from 1 to 5, then choose Set up or repair… and Refresh everything.',
};

/** Who has no score in a stage in which others have one: before that stage nobody is expected to be rated. */
function unratedAmongRated(active: readonly Assessed[]): readonly Assessed[] {
  const ratedStages = new Set(
    active.filter(({ score }) => score !== undefined).map(({ candidate }) => candidate.stage),
  );
  return active.filter(({ score, candidate }) => score === undefined && ratedStages.has(candidate.stage));
}

function today(what: string, who: readonly Assessed[], whatNext: string): readonly Step[] {
  if (who.length === 0) return [];
  const names = who.slice(0, 3).map(({ candidate }) => candidate.name);
  const others = who.length > 3 ? ` and ${who.length - 3} more` : '';
  const verb = who.length === 1 ? what.replace('are', 'is').replace('have', 'has') : what;
  return [{ step: 'To do today', state: `${names.join(', ')}${others} ${verb}`, whatNext }];
}

function problemAdvice(problems: number): string {
  return problems === 0
    ? 'Nothing to mend.'
    : `Look at the ${counted(problems, 'problem')} below; everything else was read.`;
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
