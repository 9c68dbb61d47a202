import { numberSetting, settings } from '../../src/people/settings';
import { reading } from '../hiring/practice';

function enough(...rows: readonly (readonly (string | number)[])[]) {
  return numberSetting(reading(settings, [['Setting', 'Value'], ...rows]), 'enoughRated');
}

describe('numberSetting', () => {
  it('is what the user wrote', () => {
    expect(enough(['Enough rated (percent)', 60])).toEqual({ value: 60, problems: [] });
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
