import { hires } from '../../src/hiring/hires';
import { movesByCandidate } from '../../src/hiring/movesByCandidate';
import { hiringHistory } from './hiringHistory';

function hired(given: Parameters<typeof hiringHistory>[0]) {
  const { rows, decisions, stages } = hiringHistory(given);
  return hires(rows, movesByCandidate(decisions.rows, stages.rows)).map(({ hiredOn }) => hiredOn);
}

describe('the day of a hire', () => {
  it('is that of the move into the hired stage', () => {
    const given = {
      candidates: [['A', 'Hired', '2026-11-18']],
      decisions: [['2026-11-12', 'A', 'Interview', 'Hired']],
    };
    expect(hired(given)).toEqual(['2026-11-12']);
  });

  it('is Stage since where Decisions has none', () => {
    expect(hired({ candidates: [['A', 'Hired', '2026-11-18']] })).toEqual(['2026-11-18']);
  });

  it('is not a day to come', () => {
    expect(hired({ candidates: [['A', 'Hired', '2026-12-18']] })).toEqual([undefined]);
  });

  it('is the last one of someone who was hired twice', () => {
    const given = {
      candidates: [['A', 'Hired', '']],
      decisions: [
        ['2026-10-01', 'A', 'Interview', 'Hired'],
        ['2026-10-09', 'A', 'Hired', 'Withdrew'],
        ['2026-11-12', 'A', 'Withdrew', 'Hired'],
      ],
    };
    expect(hired(given)).toEqual(['2026-11-12']);
  });

  it('is there only for who is in a hired stage now', () => {
    const given = {
      candidates: [['A', 'Withdrew', '2026-11-18']],
      decisions: [['2026-11-12', 'A', 'Interview', 'Hired']],
    };
    expect(hired(given)).toEqual([]);
  });
});
