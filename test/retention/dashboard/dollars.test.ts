import { dollars } from '../../../src/retention/dashboard/dollars';

describe('dollars', () => {
  it('are whole, thousands parted by commas', () => {
    expect([0, 999.5, 1234567.4].map(dollars)).toEqual(['$0', '$1,000', '$1,234,567']);
  });
});
