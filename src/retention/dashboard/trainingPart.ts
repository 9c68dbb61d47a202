import { isEnough } from '../../statistics/isEnough';
import { median } from '../../statistics/median';
import { counted } from '../../workbook/counted';
import type { RetentionAbout } from './about';
import type { Line, Part } from './part';
import { partOf } from './partOf';
import { percent } from './percent';

/** Who used less of the leave earned is worth asking. */
const LITTLE_LEAVE = 0.4;

/**
 * Training hours and the use of leave of those who are here.
 *
 * @param about What the dashboard is made of.
 * @example trainingPart({ spells: [] }).lines[1] // { reading: 'No leave earned and used in the list.' }
 */
export function trainingPart({ spells }: Pick<RetentionAbout, 'spells'>): Part {
  const here = spells.filter(({ isHere }) => isHere);
  const hours = here.flatMap(({ trainingHours }) => trainingHours ?? []);
  const leave = here.flatMap(({ leaveEarned: earned, leaveUsed: used }) =>
    earned !== undefined && earned > 0 && used !== undefined ? [{ earned, used }] : [],
  );
  return { part: 'Training and leave', lines: [trainingLine(hours), leaveLine(leave)] };
}

function trainingLine(hours: readonly number[]): Line {
  const what = 'Training hours, 12 months';
  if (hours.length === 0) return { what, reading: 'No training hours in the list.' };
  const none = `${partOf(hours.filter((each) => each === 0).length, hours.length)} had none`;
  const middle = isEnough(hours.length) ? [`median ${counted(median(hours) ?? 0, 'hour')}`] : [];
  return { what, people: hours.length, reading: [...middle, none].join(', ') };
}

function leaveLine(leave: readonly { readonly earned: number; readonly used: number }[]): Line {
  const what = 'Leave used';
  const people = leave.length;
  if (people === 0) return { what, reading: 'No leave earned and used in the list.' };
  const little = leave.filter(({ earned, used }) => used < LITTLE_LEAVE * earned).length;
  const few = `${partOf(little, people)} used under ${percent(LITTLE_LEAVE)} of theirs`;
  if (!isEnough(people)) return { what, people, reading: few };
  const figure = sum(leave.map(({ used }) => used)) / sum(leave.map(({ earned }) => earned));
  return { what, people, figure, reading: `${percent(figure)} of leave earned; ${few}` };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
