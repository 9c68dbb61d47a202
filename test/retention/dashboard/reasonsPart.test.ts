import { reasonsPart } from '../../../src/retention/dashboard/reasonsPart';
import { aboutOf, readings, shown, times } from './aboutOf';

const LEFT = { start: '2020-01-06', end: '2025-06-30' } as const;

describe('the reasons for leaving', () => {
  // Wilson of 2 of 5: .1176–.7693.
  it('counts them, the most frequent first, those not said last', () => {
    const leavers = [...times(2, { ...LEFT, reason: 'Pay' }), { ...LEFT, reason: 'Moved away' }, ...times(2, LEFT)];
    expect(shown(reasonsPart(aboutOf([...leavers, { start: '2020-01-06' }])))).toEqual([
      ['Pay', 5, 2, 0.4, 0.118, 0.769, '2 of 5 leavers in the list, 40%'],
      ['Moved away', 5, 1, 0.2, 0.036, 0.624, '1 of 5 leavers in the list, 20%'],
      ['Not said', 5, 2, 0.4, 0.118, 0.769, '2 of 5 leavers in the list, 40%'],
    ]);
  });

  it('counts who left without a day too', () => {
    expect(readings(reasonsPart(aboutOf([{ isHere: false, reason: 'Pay' }])))).toEqual([
      '1 of 1 leaver in the list; counts only: fewer than five',
    ]);
  });

  it('makes one line of the others', () => {
    const { fold } = reasonsPart(aboutOf(['A', 'B', 'C'].map((reason) => ({ ...LEFT, reason }))));
    expect(fold?.others(1)).toMatchObject({ what: '2 other reasons', people: 3, leavers: 2 });
  });

  it('counts those not said apart from the others', () => {
    const { fold } = reasonsPart(
      aboutOf([...['A', 'B', 'C'].map((reason) => ({ ...LEFT, reason })), ...times(4, LEFT)]),
    );
    expect(fold?.others(1)).toMatchObject({
      ...{ what: '2 other reasons', people: 7, leavers: 2 },
      reading: '2 of 7 leavers in the list, 29%, 4 not said',
    });
  });

  it('counts nobody of whom it is not known that they left', () => {
    const unread = { start: '2020-01-06', isHere: false, hasLeft: undefined, isDated: false } as const;
    expect(readings(reasonsPart(aboutOf([unread])))).toEqual(['Nobody in the list has left.']);
  });

  it('has shares of five people, not of five leavings', () => {
    const twice = times(3, { ...LEFT, person: 1, reason: 'Pay' });
    expect(readings(reasonsPart(aboutOf([...twice, ...times(2, { ...LEFT, reason: 'Pay' })])))).toEqual([
      '5 of 5 leavers in the list; counts only: fewer than five',
    ]);
  });

  it('says so where nobody left', () => {
    expect(readings(reasonsPart(aboutOf([{ start: '2020-01-06' }])))).toEqual(['Nobody in the list has left.']);
  });
});
