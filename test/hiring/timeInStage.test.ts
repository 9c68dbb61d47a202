import { movesByCandidate } from '../../src/hiring/movesByCandidate';
import { timeInStage } from '../../src/hiring/timeInStage';
import { hiringHistory } from './hiringHistory';

function times(given: Parameters<typeof hiringHistory>[0]) {
  const { rows, decisions, stages } = hiringHistory(given);
  return timeInStage(rows, movesByCandidate(decisions.rows, stages.rows), stages.rows);
}

const NOTHING = { n: 0, median: undefined, most: undefined };

describe('time in stage', () => {
  it('has one line per active stage', () => {
    expect(times({})).toEqual([
      { stage: 'Applied', isSoFar: true, ...NOTHING },
      { stage: 'Interview', isSoFar: true, ...NOTHING },
    ]);
  });

  it('counts from the move into the stage to the next move', () => {
    const [, interview] = times({
      decisions: [
        ['2026-11-02', 'A', 'Applied', 'Interview'],
        ['2026-11-09', 'A', 'Interview', 'Hired'],
        ['2026-11-03', 'B', 'Applied', 'Interview'],
        ['2026-11-04', 'B', 'Interview', 'Rejected'],
      ],
    });
    expect(interview).toEqual({ stage: 'Interview', isSoFar: false, n: 2, median: 4, most: 7 });
  });

  it('counts the first stage from the day of the application', () => {
    const [applied] = times({
      candidates: [['A', 'Interview', '2026-11-08', '2026-11-02']],
      decisions: [['2026-11-08', 'A', 'Applied', 'Interview']],
    });
    expect(applied).toEqual({ stage: 'Applied', isSoFar: false, n: 1, median: 6, most: 6 });
  });

  it('counts those who are still there only where nobody has moved on', () => {
    const given = {
      candidates: [
        ['A', 'Interview', '2026-11-10'],
        ['B', 'Interview', '2026-11-16'],
        ['C', 'Applied', '2026-11-19'],
        ['D', 'Rejected', '2026-11-01'],
      ],
      decisions: [
        ['2026-11-02', 'D', '', 'Applied'],
        ['2026-11-05', 'D', 'Applied', 'Rejected'],
      ],
    };
    expect(times(given)).toEqual([
      { stage: 'Applied', isSoFar: false, n: 1, median: 3, most: 3 },
      { stage: 'Interview', isSoFar: true, n: 2, median: 7, most: 10 },
    ]);
  });

  it('leaves out stays with an unknown day and moves out of another stage', () => {
    const [applied, interview] = times({
      decisions: [
        ['', 'A', '', 'Applied'],
        ['2026-11-02', 'A', 'Applied', 'Interview'],
        ['2026-11-05', 'B', '', 'Applied'],
        ['2026-11-15', 'B', 'Interview', 'Hired'],
      ],
    });
    expect([applied, interview]).toMatchObject([NOTHING, NOTHING]);
  });
});
