import type { Day } from '../calendar/day';
import { onlyCell } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import { dayOfCell } from '../workbook/dayOfCell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { rowByRow } from '../workbook/rowByRow';
import { taskStatus } from './taskStatus';

/** `ONBOARD_STATUS`: how each task stands. */
export const onboardStatus: Formula = {
  name: 'ONBOARD_STATUS',
  about: 'Says of each task whether it is done, overdue and by how much, due today, or due in so many days.',
  parameters: {
    done: 'The ticks, in a column: TRUE, or FALSE; blank is not done.',
    due: 'The day on which each task is due, in a column as long; blank for none.',
    today:
      'The day to judge by; the day of the calculation when left out. Sheets does not calculate again by itself the next morning: for that, give a cell that holds =TODAY().',
  },
  returns:
    'One column: Done, Overdue by 3 days, Due today, or Due in 5 days; blank where a task is not done and has no due day.',
  examples: [
    {
      formula: '=ONBOARD_STATUS({TRUE;FALSE;FALSE}, {"";"3/2/2026";"3/10/2026"}, DATE(2026,3,5))',
      gives: [['Done'], ['Overdue by 3 days'], ['Due in 5 days']],
    },
    { formula: '=ONBOARD_STATUS(FALSE, DATE(2026,3,5), DATE(2026,3,5))', gives: [['Due today']] },
    { formula: '=ONBOARD_STATUS("yes", DATE(2026,3,5), DATE(2026,3,5))', gives: [['"yes" is not TRUE or FALSE']] },
  ],
  hasDates: true,
  clock: 'today',
  run(done, due, today) {
    if (done === undefined || due === undefined)
      throw new Problem('ONBOARD_STATUS needs ticks and due days: give both, as in =ONBOARD_STATUS(I2:I, H2:H)');
    const judgedBy = dayToJudgeBy(today);
    return rowByRow({
      formula: 'ONBOARD_STATUS',
      left: { noun: 'tick', argument: done },
      right: { noun: 'due day', argument: due },
      cellOf: (tick, day) => status(tick, day, judgedBy),
    });
  },
};

function dayToJudgeBy(argument: unknown): Day {
  const given = onlyCell('ONBOARD_STATUS', 'today', argument);
  const day = dayOfCell(given);
  if (day) return day;
  throw new Problem(`ONBOARD_STATUS needs a date from 1950 to 2100 as today: got ${quoted(given)}`);
}

function status(tick: unknown, cell: unknown, today: Day): string {
  if (typeof tick !== 'boolean' && !isBlank(tick)) return `${quoted(tick)} is not TRUE or FALSE`;
  const due = dayOfCell(cell);
  if (due === undefined && !isBlank(cell)) return `${quoted(cell)} is not a date from 1950 to 2100`;
  return taskStatus({ isDone: tick === true, due }, today);
}
