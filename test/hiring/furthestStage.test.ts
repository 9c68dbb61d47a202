import { furthestStage } from '../../src/hiring/furthestStage';
import { movesByCandidate } from '../../src/hiring/movesByCandidate';
import { hiringHistory } from './hiringHistory';

function furthest(given: Parameters<typeof hiringHistory>[0]) {
  const { rows, decisions, stages } = hiringHistory(given);
  return furthestStage(rows, movesByCandidate(decisions.rows, stages.rows), stages.rows);
}

describe('the furthest stage', () => {
  it('is the current one without history', () => {
    expect(furthest({ candidates: [['A', 'interview']] })).toEqual({
      furthest: ['Interview'],
      withoutHistory: 0,
      withoutStage: 0,
    });
  });

  it('is the furthest one of all that a candidate came from or to', () => {
    const back = furthest({ candidates: [['A', 'Applied']], decisions: [['2026-11-05', 'A', 'Interview', 'Applied']] });
    expect(back.furthest).toEqual(['Interview']);
  });

  it('of a rejected candidate comes from the history', () => {
    const rejected = { candidates: [['A', 'Rejected']], decisions: [['2026-11-05', 'A', 'Interview', 'Rejected']] };
    expect(furthest(rejected)).toEqual({ furthest: ['Interview'], withoutHistory: 0, withoutStage: 0 });
  });

  it('of a rejected candidate without history is the first one, and counted', () => {
    const out = furthest({
      candidates: [
        ['A', 'Rejected'],
        ['B', 'Withdrew'],
      ],
      decisions: [['2026-11-05', 'B', '', 'Withdrew']],
    });
    expect(out).toEqual({ furthest: ['Applied', 'Applied'], withoutHistory: 2, withoutStage: 0 });
  });

  it('is not known where the stage is blank or no stage, and counted', () => {
    const unknown = furthest({
      candidates: [
        ['A', ''],
        ['B', 'On the moon'],
      ],
    });
    expect(unknown).toEqual({ furthest: [undefined, undefined], withoutHistory: 0, withoutStage: 2 });
  });

  it('looks at the moves of that candidate only', () => {
    const two = furthest({ candidates: [['A', 'Applied']], decisions: [['2026-11-05', 'B', 'Applied', 'Hired']] });
    expect(two.furthest).toEqual(['Applied']);
  });
});
