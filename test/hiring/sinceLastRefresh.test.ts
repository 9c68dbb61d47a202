import { refreshPipeline } from '../../src/hiring/refreshPipeline';
import { practice } from './practice';

const LIST = ['Name', 'Role', 'Stage', 'Candidate ID', 'Teamwork'];
const PIPELINE = ['Candidate ID', 'Candidate', 'Role', 'Stage', 'Score', 'Ranked in', 'Teamwork', 'Weight: Teamwork'];

function news(...pipeline: readonly (readonly (string | number)[])[]) {
  const readings = practice({
    candidates: [LIST, ['Ana', 'Biller', 'Interview', 'C-1', 4], ['Ben', 'Biller', 'Interview', 'C-2', 'N/A']],
    pipeline: [PIPELINE, ...pipeline],
  });
  return refreshPipeline.decision.decide(readings, { today: '2026-11-20' }).news;
}

const ANA = ['C-1', 'Ana', 'Biller', 'Interview', 75, 'Biller', 4, 1];
const BEN = ['C-2', 'Ben', 'Biller', 'Interview', '', 'Biller', 'Not asked', 1];

describe('what changed since the last refresh', () => {
  it('is nothing where Pipeline shows what the list says', () => {
    expect(news(ANA, BEN)).toBeUndefined();
  });

  it('is nothing before the first refresh', () => {
    expect(news()).toBeUndefined();
  });

  it('counts who is new, moved, rated otherwise and gone', () => {
    expect(
      news(
        ['C-1', 'Ana', 'Biller', 'Interview', 75, 'Biller', 3, 1],
        ['C-9', 'Old', 'Biller', 'Interview', 50, 'Biller', 3, 1],
      ),
    ).toBe('3 candidates changed since the last refresh: 1 new, 1 with other ratings, 1 no longer in the list.');
  });

  it('counts a candidate once, and a move before a rating', () => {
    expect(news(['C-1', 'Ana', 'Biller', 'Phone screen', 75, 'Biller', 1, 1], BEN)).toBe(
      '1 candidate changed since the last refresh: 1 at another stage or role.',
    );
  });

  it('does not count again who left before', () => {
    expect(news(ANA, BEN, ['C-9', 'Old', 'Biller', 'Interview', 50, '', 3, 1])).toBeUndefined();
  });
});
