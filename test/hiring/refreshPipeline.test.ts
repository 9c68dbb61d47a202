import { refreshPipeline } from '../../src/hiring/refreshPipeline';
import { practice } from './practice';

const TODAY = { today: '2026-11-20' } as const;

function decided(given: Parameters<typeof practice>[0] = {}) {
  return refreshPipeline.decision.decide(practice(given), TODAY);
}

describe('refreshPipeline', () => {
  it('writes one row per candidate and Start here anew', () => {
    const { tables, columns, message } = decided();
    expect(tables.map(({ table, how }) => [table.name, how])).toEqual([
      ['Pipeline', 'refresh'],
      ['Hiring dashboard', 'replace'],
      ['Start here', 'replace'],
    ]);
    expect([tables[0]?.rows.length, tables[2]?.rows.length]).toEqual([1, 2]);
    expect(columns).toHaveLength(1);
    expect(message).toBe('Pipeline: 1 candidate, 1 scored, in 1 role.');
  });

  it('marks who left the list and leaves their other cells alone', () => {
    const [pipeline] = decided({
      pipeline: [
        ['Candidate ID', 'Candidate'],
        ['C-000000', 'Old Friend'],
      ],
    }).tables;
    expect(pipeline?.rows[1]).toEqual({
      'Candidate ID': 'C-000000',
      Rank: undefined,
      'Ranked in': undefined,
      'Next step': undefined,
      Flags: 'No longer in your list',
    });
  });

  it('keeps the columns of competencies that Pipeline has', () => {
    const [pipeline] = decided({ pipeline: [['Candidate ID', 'Charm', 'Weight: Charm']] }).tables;
    expect(pipeline?.columns.map(({ header }) => header).slice(16)).toEqual([
      'Charm',
      'Teamwork',
      'Accuracy',
      'Weight: Charm',
      'Weight: Teamwork',
      'Weight: Accuracy',
    ]);
  });

  it('takes the share that is enough from Settings', () => {
    const half = [
      ['Name', 'Role', 'Teamwork', 'Accuracy'],
      ['Ana', 'Biller', 5, 'N/A'],
      ['Ben', 'Biller', 5, 4],
    ];
    const flags = (value: number) =>
      decided({
        candidates: half,
        settings: [
          ['Setting', 'Value'],
          ['Enough rated (percent)', value],
        ],
      }).tables[0]?.rows[0]?.Flags;
    expect(flags(80)).toBe('Only 50% rated');
    expect(flags(50)).toBe('');
  });

  it('asks for set-up where its tabs are missing', () => {
    const readings = { ...practice(), stages: { ...practice().stages, exists: false } };
    expect(() => refreshPipeline.decision.decide(readings, TODAY)).toThrow(
      'the pipeline needs the tabs “Stages”: choose “Set up or repair…” first',
    );
  });
});
