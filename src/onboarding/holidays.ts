import { day, text } from '../workbook/columns';
import { table } from '../workbook/table';

/** The days on which the practice is closed, besides the weekdays in Settings. */
export const holidays = table({
  name: 'Holidays',
  about: 'Days on which the practice is closed. Starts as the federal list; take out the days on which you are open.',
  key: ['date'],
  needs: ['date'],
  isMadeLate: true,
  columns: {
    date: day('Date', { note: 'A closed day. A year without any row here follows the federal list.' }),
    holiday: text('Holiday', { note: 'What the day is.' }),
  },
});

export type HolidayColumns = (typeof holidays)['columns'];
