import { interviewedCompetencies, interviewRatings } from '../../src/hiring/interviewRatings';
import { scorecards } from '../../src/hiring/scorecards';
import { reading } from './practice';

const HEADER = ['Scorecard ID', 'Candidate ID', 'Round', 'Interviewer', 'Submitted', 'Competency', 'Rating'];
const NAMES = ['Teamwork', 'Accuracy'];

function cards(...rows: readonly (readonly (string | number)[])[]) {
  return reading(scorecards, [HEADER, ...rows]);
}

describe('interviewRatings', () => {
  it('takes the mean within an interviewer first, then across interviewers', () => {
    const found = interviewRatings(
      cards(
        ['S1', 'C-1', 'First', 'Dr. Hale', '2026-11-10', 'Teamwork', 5],
        ['S2', 'C-1', 'Second', 'Dr. Hale', '2026-11-12', 'Teamwork', 3],
        ['S3', 'C-1', 'First', 'Rosa', '2026-11-10', 'Teamwork', 2],
      ),
      NAMES,
    ).of('C-1');
    expect(found).toEqual({
      ratings: [3, undefined],
      byInterviewer: [
        [4, Number.NaN],
        [2, Number.NaN],
      ],
    });
  });

  it('counts the later of two scorecards of one interviewer for one round', () => {
    const found = interviewRatings(
      cards(
        ['S2', 'C-1', 'First', 'Rosa', '2026-11-12', 'Teamwork', 4],
        ['S2', 'C-1', 'First', 'Rosa', '2026-11-12', 'Accuracy', 4],
        ['S1', 'C-1', 'First', 'rosa ', '2026-11-10', 'Teamwork', 1],
      ),
      NAMES,
    ).of('C-1');
    expect(found?.ratings).toEqual([4, 4]);
  });

  it('says what was not asked, and leaves open what nobody spoke of', () => {
    const found = interviewRatings(cards(['S1', 'C-1', '', 'Rosa', '', 'Accuracy', 'Not asked']), NAMES).of('C-1');
    expect(found?.ratings).toEqual([undefined, 'Not asked']);
  });

  it('knows nothing of someone without a scorecard', () => {
    expect(interviewRatings(cards(), NAMES).of('C-1')).toBeUndefined();
  });

  it('names a rating out of range with its cell', () => {
    expect(cards(['S1', 'C-1', '', 'Rosa', '', 'Accuracy', 7]).problems.map(String)).toEqual([
      'Scorecards!G2: 7 can’t be read as Rating; it needs a number from 1 to 5, or “Not asked”',
    ]);
  });
});

describe('interviewedCompetencies', () => {
  it('are those with a rating, each once', () => {
    const rows = cards(
      ['S1', 'C-1', '', 'Rosa', '', 'Accuracy', 4],
      ['S1', 'C-2', '', 'Rosa', '', 'Accuracy', 3],
      ['S1', 'C-2', '', 'Rosa', '', 'Teamwork', ''],
    );
    expect(interviewedCompetencies(rows)).toEqual(['Accuracy']);
  });
});
