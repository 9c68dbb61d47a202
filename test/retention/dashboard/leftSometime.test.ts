import { leftSometime } from '../../../src/retention/dashboard/leftSometime';
import { aboutOf } from './aboutOf';

const said = (...given: Parameters<typeof aboutOf>) => leftSometime(aboutOf(...given).spells);

describe('who left on an unknown day', () => {
  it('is counted, and apart from that who may have left', () => {
    const gone = { isHere: false } as const;
    expect(said([{}, gone, gone])).toEqual(['2 left on an unknown day']);
    expect(said([gone, { ...gone, hasLeft: undefined }])).toEqual([
      '1 left on an unknown day',
      '1 with an End that can’t be read',
    ]);
  });

  it('is nobody where each leaver has a day', () => {
    expect(said([{ start: '2020-01-06' }, { end: '2025-03-31' }])).toEqual([]);
  });
});
