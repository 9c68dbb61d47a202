import { chosenSetting } from '../../src/people/chosenSetting';
import { settings } from '../../src/people/settings';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

const DAYS = { setting: 'Days ahead', value: '30', meaning: 'A whole number.' };

function chosen(...rows: readonly (readonly Cell[])[]) {
  const { value, problems } = chosenSetting(reading(settings, [['Setting', 'Value'], ...rows]), DAYS, (text) =>
    /^\d+$/.test(text) ? Number(text) : undefined,
  );
  return { value, problems: problems.map(String) };
}

describe('a setting', () => {
  it('is what Settings says, whatever the capitals of its name', () => {
    expect(chosen(['days ahead ', 14])).toEqual({ value: 14, problems: [] });
  });

  it('is its first value where Settings says nothing', () => {
    expect([chosen(), chosen(['Days ahead', ''])]).toEqual(Array(2).fill({ value: 30, problems: [] }));
  });

  it('is its first value where the cell is not understood, and that is said', () => {
    expect(chosen(['Days ahead', 'soon'])).toEqual({
      value: 30,
      problems: ['Settings!B2: "soon" is not understood; “30” is used for “Days ahead”. A whole number.'],
    });
  });

  it('has a first value that can be read', () => {
    const none = reading(settings, [['Setting', 'Value']]);
    expect(() => chosenSetting(none, DAYS, () => undefined)).toThrow('the first value of Days ahead can’t be read');
  });
});
