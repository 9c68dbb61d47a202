import { refreshPipeline } from '../../src/hiring/refreshPipeline';
import { practice } from './practice';

const LIST = ['Name', 'Role', 'Stage', 'Candidate ID', 'Teamwork'];
const PIPELINE = ['Candidate ID', 'Candidate', 'Role', 'Stage', 'Score', 'Ranked in'];
const DECISIONS = ['When', 'Who', 'Candidate ID', 'From stage', 'To stage'];

function seen(stage: string, known: { readonly pipeline?: string; readonly decision?: readonly [string, string] }) {
  const { pipeline, decision } = known;
  const { tables } = refreshPipeline.decision.decide(
    practice({
      candidates: [LIST, ['Ana Ruiz', 'Biller', stage, 'C-000001', 4]],
      ...(pipeline === undefined ? {} : { pipeline: [PIPELINE, ['C-000001', 'Ana Ruiz', 'Biller', pipeline, 75, '']] }),
      ...(decision ? { decisions: [DECISIONS, ['2026-11-01', 'Rosa', 'C-000001', ...decision]] } : {}),
    }),
    { today: '2026-11-20' },
  );
  return tables.find(({ table }) => table.name === 'Decisions')?.rows ?? [];
}

describe('a stage typed by hand', () => {
  it('is recorded as seen on the day of the refresh', () => {
    expect(seen('Rejected', { pipeline: 'Interview' })).toEqual([
      {
        When: '2026-11-20',
        Who: 'Seen on 11/20/2026',
        'Candidate ID': 'C-000001',
        Candidate: 'Ana Ruiz',
        'From stage': 'Interview',
        'To stage': 'Rejected',
        'Formula rank': undefined,
      },
    ]);
  });

  it('is recorded once: the last decision says what is known', () => {
    expect(seen('Rejected', { pipeline: 'Interview', decision: ['Interview', 'Rejected'] })).toEqual([]);
  });

  it('goes by the last decision where the last refresh is older', () => {
    expect(seen('Interview', { pipeline: 'Interview', decision: ['Interview', 'Rejected'] })).toMatchObject([
      { 'From stage': 'Rejected', 'To stage': 'Interview' },
    ]);
  });

  it.each(['interview ', 'Interveiw'])('is no move where it is the same stage, written %j', (stage) => {
    expect(seen(stage, { pipeline: 'Interview' })).toEqual([]);
  });

  it('is no move of someone who is seen for the first time', () => {
    expect(seen('Interview', {})).toEqual([]);
  });

  it.each([
    ['2026-11-10', '2026-11-10'],
    ['2026-10-01', '2026-11-20'],
    ['2026-12-01', '2026-11-20'],
  ])('with “Stage since” %s has the day %s', (since, when) => {
    const { tables } = refreshPipeline.decision.decide(
      practice({
        candidates: [
          [...LIST, 'Stage since'],
          ['Ana Ruiz', 'Biller', 'Rejected', 'C-000001', 4, since],
        ],
        decisions: [DECISIONS, ['2026-11-01', 'Rosa', 'C-000001', 'Applied', 'Interview']],
      }),
      { today: '2026-11-20' },
    );
    expect(tables.find(({ table }) => table.name === 'Decisions')?.rows).toMatchObject([{ When: when }]);
  });

  it('is not made up when Decisions is sorted, the latest move first', () => {
    const { tables } = refreshPipeline.decision.decide(
      practice({
        candidates: [LIST, ['Ana Ruiz', 'Biller', 'Rejected', 'C-000001', 4]],
        decisions: [
          DECISIONS,
          ['2026-11-09', 'Rosa', 'C-000001', 'Interview', 'Rejected'],
          ['2026-11-01', 'Rosa', 'C-000001', 'Applied', 'Interview'],
        ],
      }),
      { today: '2026-11-20' },
    );
    expect(tables.map(({ table }) => table.name)).not.toContain('Decisions');
  });
});
