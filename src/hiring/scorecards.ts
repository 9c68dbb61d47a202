import { SCALE_MAX } from '../people/rating';
import { isMissing } from '../workbook/cell';
import { choice, day, text, words } from '../workbook/columns';
import { table } from '../workbook/table';

/** What interviewers sent: one row for each competency that an interviewer rated in a round. */
export const scorecards = table({
  name: 'Scorecards',
  about:
    'What each interviewer sent, one rating per row. A later scorecard of the same interviewer and round counts instead of the first; both stay.',
  isGenerated: true,
  isMadeLate: true,
  key: ['scorecardId', 'competency'],
  needs: ['scorecardId', 'candidateId', 'interviewer', 'competency', 'rating'],
  columns: {
    scorecardId: text('Scorecard ID', { note: 'The same for all ratings that were sent together.' }),
    candidateId: text('Candidate ID', { note: 'Ties this row to your list.' }),
    candidate: text('Candidate', { note: 'The name at that time.' }),
    role: text('Role', { note: 'The role at that time.' }),
    round: text('Round', { note: 'Which interview it was.' }),
    interviewer: text('Interviewer', { note: 'Who rated.' }),
    submitted: day('Submitted', { note: 'The day on which the scorecard was sent.' }),
    competency: text('Competency', { note: 'What was rated, as Competencies names it.' }),
    rating: words('Rating', {
      note: 'From 1 to 5, or Not asked.',
      reads: (cell): number | 'Not asked' | undefined => {
        if (typeof cell === 'number' && cell >= 1 && cell <= SCALE_MAX) return cell;
        return isMissing(cell) ? 'Not asked' : undefined;
      },
      needs: `a number from 1 to ${SCALE_MAX}, or “Not asked”`,
    }),
    evidence: text('Evidence', { note: 'What the candidate said or did, in a line.', width: 320 }),
    recommendation: choice('Recommendation', ['yes', 'no', 'unsure'], { note: 'What the interviewer would do.' }),
  },
});

export type ScorecardColumns = (typeof scorecards)['columns'];
