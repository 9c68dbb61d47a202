import { movesByCandidate } from '../../src/hiring/movesByCandidate';
import { hiringHistory } from './hiringHistory';

function movesOf(...decided: readonly (readonly string[])[]) {
  const { decisions, stages } = hiringHistory({ decisions: decided });
  const moves = movesByCandidate(decisions.rows, stages.rows);
  return [...moves].map(([id, all]) => [id, ...all.map(({ when, to }) => `${when} ${to?.stage}`)]);
}

describe('the moves of candidates', () => {
  it('stand in the order of their days, candidate by candidate', () => {
    expect(
      movesOf(
        ['2026-11-10', 'A', 'Interview', 'Hired'],
        ['2026-11-02', 'B', 'Applied', 'Rejected'],
        ['2026-11-05', 'A', 'Applied', 'Interview'],
      ),
    ).toEqual([
      ['A', '2026-11-05 Interview', '2026-11-10 Hired'],
      ['B', '2026-11-02 Rejected'],
    ]);
  });

  it('leave a move without a day behind the one above it', () => {
    expect(
      movesOf(
        ['2026-11-05', 'A', 'Applied', 'Interview'],
        ['', 'A', 'Interview', 'Hired'],
        ['2026-11-08', 'A', 'Hired', 'Withdrew'],
      ),
    ).toEqual([['A', '2026-11-05 Interview', 'undefined Hired', '2026-11-08 Withdrew']]);
  });

  it('mend a slip, and take a respelling for no move', () => {
    expect(movesOf(['2026-11-05', 'A', 'Applied', 'Interveiw'], ['2026-11-08', 'A', 'Interveiw', 'Interview'])).toEqual(
      [['A', '2026-11-05 Interview']],
    );
  });

  it('keep a move to a stage that Stages no longer has', () => {
    expect(movesOf(['2026-11-05', 'A', 'Applied', 'Trial day'])).toEqual([['A', '2026-11-05 undefined']]);
  });
});
