import { grid } from './gridSource';
describe('calculation', () => {
  it('adds', () => {
    expect(grid({ Sheet1: [[1, 2, '=SUM(A1:B1)&TEXT(0.5,"0%")']] }).value('C1')).toBe('350%');
  });
});
