import { retentionRate } from '../../src/retention/retentionRate';
import { practice2025 } from './practice2025';

describe('the retention rate', () => {
  it('of the practice in 2025 is 7 of 10', () => {
    // shared/oracles/turnover.json, retention_2025
    expect(retentionRate(practice2025, '2025-01-01', '2025-12-31')).toEqual({ atStart: 10, stillThere: 7, share: 0.7 });
  });

  it('counts who left and came back as still there, and as one person', () => {
    const spells = [
      { person: 'E01', start: '2020-01-06', end: '2025-03-31' },
      { person: 'E01', start: '2025-09-01', end: undefined },
    ] as const;
    expect(retentionRate(spells, '2025-01-01', '2025-12-31')).toEqual({ atStart: 1, stillThere: 1, share: 1 });
  });

  it('leaves out who was hired within the period, and who left before', () => {
    const spells = [
      { person: 'E01', start: '2025-01-01', end: undefined },
      { person: 'E02', start: '2024-01-08', end: '2024-12-31' },
      { person: 'E03', start: '2024-12-31', end: '2025-12-31' },
    ] as const;
    expect(retentionRate(spells, '2025-01-01', '2025-12-31')).toEqual({ atStart: 1, stillThere: 0, share: 0 });
  });

  it('has no share where nobody was there', () => {
    expect(retentionRate([], '2025-01-01', '2025-12-31')).toEqual({ atStart: 0, stillThere: 0, share: undefined });
  });
});
