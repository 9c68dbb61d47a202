import { shownDay } from '../calendar/shownDay';
import { onlyCell } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { readSpans } from './readSpans';
import { requiredDay } from './requiredDay';
import { TURNOVER_METHODS, type TurnoverMethod, type TurnoverPeriod, turnover } from './turnover';

/** `RETAIN_TURNOVER`: the turnover of a period. */
export const retainTurnover: Formula = {
  name: 'RETAIN_TURNOVER',
  about:
    'Gives the turnover of a period: how many left in it, divided by the average headcount or by the person-years worked.',
  parameters: {
    starts:
      'The first days of work, in a column, a row for each spell of employment; rows with neither start nor end are ignored, and N/A and the like are blank.',
    ends: 'The last days of work, in a column as long; blank for whoever is still here. Who leaves counts as gone on the last day.',
    from: 'The first day of the period.',
    to: 'The last day of the period; it counts as well.',
    method:
      'What to divide by: average (when left out): the mean of the headcounts at the day before the period, at each month end and at its last day; simple: the mean of the first and the last of these; person-years: the days that all people were employed in the period, in years of 365.25 days.',
  },
  returns:
    'A number: 0.25 is 25 %, for the period as it is, not made a yearly rate; a text that begins with Undefined where there is nobody to divide by.',
  examples: [
    {
      formula:
        '=ROUND(RETAIN_TURNOVER({"1/8/2024";"3/18/2024";"6/3/2024";"9/9/2024"}, {"";"";"";"2/14/2025"}, DATE(2025,1,1), DATE(2025,12,31), "simple"), 4)',
      gives: [[0.2857]],
    },
    {
      formula:
        '=ROUND(RETAIN_TURNOVER({"1/8/2024";"3/18/2024";"6/3/2024";"9/9/2024"}, {"";"";"";"2/14/2025"}, DATE(2025,1,1), DATE(2025,12,31)), 4)',
      gives: [[0.3171]],
    },
    {
      formula: '=RETAIN_TURNOVER("3/2/2026", "", DATE(2025,1,1), DATE(2025,12,31))',
      gives: [['Undefined: nobody was employed on the days that count']],
    },
  ],
  hasDates: true,
  run(starts, ends, from, to, method) {
    const spans = readSpans('RETAIN_TURNOVER', starts, ends);
    const { share } = turnover(spans, periodOf(from, to, method));
    return [[share ?? 'Undefined: nobody was employed on the days that count']];
  },
};

function periodOf(first: unknown, last: unknown, method: unknown): TurnoverPeriod {
  const from = requiredDay('RETAIN_TURNOVER', 'from', first);
  const to = requiredDay('RETAIN_TURNOVER', 'to', last);
  if (from <= to) return { from, to, method: methodOf(method) };
  throw new Problem(`RETAIN_TURNOVER needs a to on or after from: got ${shownDay(to)}, before ${shownDay(from)}`);
}

function methodOf(argument: unknown): TurnoverMethod {
  const given = onlyCell('RETAIN_TURNOVER', 'method', argument);
  if (isBlank(given)) return 'average';
  const found = TURNOVER_METHODS.find((method) => method === String(given).trim().toLowerCase());
  if (found) return found;
  throw new Problem(`RETAIN_TURNOVER needs one of the methods ${TURNOVER_METHODS.join(', ')}: got ${quoted(given)}`);
}
