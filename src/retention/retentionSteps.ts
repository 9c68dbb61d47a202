import { isEnough } from '../statistics/isEnough';
import type { Step } from '../workbook/command';
import { counted } from '../workbook/counted';
import type { RetentionAbout } from './dashboard/about';
import { lastYear } from './dashboard/lastYear';
import { leftSometime } from './dashboard/leftSometime';
import { percent } from './dashboard/percent';
import { withoutStart } from './dashboard/withoutStart';
import { RETENTION } from './retentionName';
import { turnover } from './turnover';

/**
 * How retention stands, and what to do: its line of Start here, and a message.
 *
 * @param about What the dashboard is made of.
 * @param problems How many problems there are.
 */
export function retentionSteps(
  about: RetentionAbout,
  problems: number,
): { readonly steps: readonly Step[]; readonly message: string } {
  const state = stateOf(about);
  const whatNext = isNobody(about) ? 'Choose Connect a staff list…' : nextOf(problems);
  return { steps: [{ step: RETENTION, state, whatNext }], message: `Retention is made: ${state}.` };
}

function isNobody({ spells, toCome }: RetentionAbout): boolean {
  return spells.length + toCome === 0;
}

function nextOf(problems: number): string {
  return problems > 0
    ? `Look over the ${counted(problems, 'problem')} below, then refresh the dashboard.`
    : 'Open Retention; refresh it when the staff list has changed.';
}

function stateOf(about: RetentionAbout): string {
  if (isNobody(about)) return 'nobody on staff yet';
  const { spells, dated, lacks, toCome, choices, today } = about;
  const people = `${counted(spells.filter(({ isHere }) => isHere).length, 'person', 'people')} here`;
  if (spells.length === 0) return `${people}, ${toCome} to start later`;
  const sometime = leftSometime(spells);
  if (lacks !== undefined) return `${[people, ...sometime].join(', ')}; ${lacks}`;
  const { leavers, base, share } = turnover(dated, { ...lastYear(today), method: choices.method });
  const rate = share !== undefined && isEnough(base) ? ` (${percent(share)})` : '';
  const left = `${counted(leavers, 'leaver')} in 12 months${rate}`;
  return [people, left, ...sometime, ...withoutStart(spells)].join(', ');
}
