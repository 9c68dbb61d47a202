import { withoutStart } from '../../../src/retention/dashboard/withoutStart';
import { aboutOf } from './aboutOf';

const said = (...given: Parameters<typeof aboutOf>) => withoutStart(aboutOf(...given).spells);

describe('who has no Start', () => {
  it('left, and is not in turnover, or is here', () => {
    expect(said([{ end: '2025-03-31' }, { end: '2025-06-30' }])).toEqual(['2 left without a Start: not in turnover']);
    expect(said([{}, { end: '2026-01-31' }])).toEqual(['2 without Start']);
  });

  it('is nobody where all have one, nor who left on an unknown day', () => {
    expect(said([{ start: '2020-01-06' }, { start: '2020-01-06', end: '2025-03-31' }, { isHere: false }])).toEqual([]);
  });
});
