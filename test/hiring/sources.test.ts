import { sources } from '../../src/hiring/sources';
import type { StageKind } from '../../src/people/stageKind';

function from(source: string | undefined, kind: StageKind = 'active') {
  return { kind, candidate: { source } };
}

describe('sources', () => {
  it('count applicants and hires, most applicants first', () => {
    expect(sources([from('Walk-in'), from('Indeed', 'hired'), from('Indeed', 'rejected')])).toEqual([
      { source: 'Indeed', applicants: 2, hires: 1, shareHired: 0.5 },
      { source: 'Walk-in', applicants: 1, hires: 0, shareHired: 0 },
    ]);
  });

  it('go by their most frequent spelling, the first of several', () => {
    expect(sources([from('walk in'), from('Walk-in'), from('Walk-in')])).toMatchObject([
      { source: 'Walk-in', applicants: 3 },
    ]);
    expect(sources([from('indeed'), from('Indeed')])).toMatchObject([{ source: 'indeed' }]);
  });

  it('end with those who stated none', () => {
    expect(sources([from(undefined), from(undefined), from('Indeed')]).map(({ source }) => source)).toEqual([
      'Indeed',
      'Not stated',
    ]);
  });
});
