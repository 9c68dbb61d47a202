import { percentSetting, settings } from '../../src/people/settings';
import { reading } from '../hiring/practice';

function enough(...rows: readonly (readonly (string | number)[])[]) {
  return percentSetting(reading(settings, [['Setting', 'Value'], ...rows]), 'enoughRated');
}

describe('percentSetting', () => {
  it('is what the user wrote', () => {
    expect(enough(['Enough rated (percent)', 60])).toEqual({ value: 60, problems: [] });
  });

  it.each([0.9, '90%', 90])('takes %p for 90 percent', (value) => {
    expect(enough(['Enough rated (percent)', value])).toEqual({ value: 90, problems: [] });
  });

  it('is the first value where the row is missing or blank', () => {
    expect(enough()).toEqual({ value: 80, problems: [] });
    expect(enough(['Enough rated (percent)', ''])).toEqual({ value: 80, problems: [] });
  });

  it('is the first value, and named, where the cell is no number', () => {
    const { value, problems } = enough(['Enough rated (percent)', 'most']);
    expect(value).toBe(80);
    expect(problems.map(String)).toEqual([
      'Settings!B2: "most" is not a number; 80 is used for “Enough rated (percent)”',
    ]);
  });
});
