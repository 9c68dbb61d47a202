import { settings } from '../../src/people/settings';
import { retentionSettings, retentionSettingsRows } from '../../src/retention/retentionSettings';
import { reading } from '../hiring/practice';
import { FIRST_CHOICES } from './dashboard/aboutOf';

type Rows = readonly (readonly (string | number)[])[];

const tab = (rows: Rows) => reading(settings, [['Setting', 'Value', 'Meaning'], ...rows]);
const chosen = (setting: string, value: string | number) => retentionSettings(tab([[setting, value, '']]));

describe('the settings of retention', () => {
  it('have first values', () => {
    expect(retentionSettings(tab([]))).toEqual(FIRST_CHOICES);
  });

  it.each([
    ['simple', 'simple'],
    ['Person years', 'person-years'],
    [' AVERAGE ', 'average'],
  ])('read the method %j', (value, method) => {
    expect(chosen('Turnover method', value)).toMatchObject({ method, problems: [] });
  });

  it.each([
    ['both', ['11-9111', '43-1011']],
    ['43-1011', ['43-1011']],
    ['11-9111 (health services managers)', ['11-9111']],
    ['11-9111 and 43-1011', ['11-9111', '43-1011']],
    // a sheet takes the code for November of the year 9111
    ['9111-11-01', ['11-9111']],
  ])('read what an office manager is compared with in %j', (value, officeManager) => {
    expect(chosen('Office manager compared with', value)).toMatchObject({ officeManager, problems: [] });
  });

  it.each([
    [3, 0.03],
    ['3 %', 0.03],
    ['2.5', 0.025],
    [0.03, 0.03],
    [0, 0],
  ])('read the ageing %j', (value, ageing) => {
    expect(chosen('Market pay ageing (percent a year)', value).ageing).toBeCloseTo(ageing, 12);
  });

  it.each([
    ['16 to 50', 0.16, 0.5],
    ['16-50', 0.16, 0.5],
    ['16% – 50%', 0.16, 0.5],
    [21, 0.21, 0.21],
    [0.21, 0.21, 0.21],
    ['0', 0, 0],
    ['100 to 500', 1, 5],
  ])('read the cost %j', (value, low, high) => {
    expect(chosen('Cost of a leaver (percent of yearly pay)', value)).toMatchObject({
      ...{ cost: { low, high }, problems: [] },
    });
  });

  it('read how much is shown', () => {
    expect(chosen('Retention shows', 'Everything').isOnePage).toBe(false);
    expect(chosen('Staying shown down to', 10).leastAtRisk).toBe(10);
  });

  it.each([
    ['Turnover method', 'monthly'],
    ['Office manager compared with', 'none'],
    ['Market pay ageing (percent a year)', '-3'],
    ['Market pay ageing (percent a year)', '30'],
    ['Market pay ageing (percent a year)', 'inflation'],
    ['Cost of a leaver (percent of yearly pay)', '50 to 16'],
    ['Cost of a leaver (percent of yearly pay)', '10-20-30'],
    ['Cost of a leaver (percent of yearly pay)', '$5,000'],
    ['Cost of a leaver (percent of yearly pay)', '2000'],
    ['Cost of a leaver (percent of yearly pay)', '16 to'],
    ['Staying shown down to', '0'],
    ['Staying shown down to', '2.5'],
    ['Staying shown down to', 'few'],
    ['Retention shows', 'two pages'],
  ])('name %s of %j as a problem and take the first value', (setting, value) => {
    const { problems, ...choices } = chosen(setting, value);
    expect({ ...choices, problems: [] }).toEqual(FIRST_CHOICES);
    expect(problems.map(({ sheet, cell }) => [sheet, cell])).toEqual([['Settings', 'B2']]);
    expect(problems[0]?.message).toContain(`"${value}" is not understood; “`);
  });
});

describe('the rows of Settings', () => {
  it('are those that are not there yet', () => {
    const { rows, how } = retentionSettingsRows(tab([['turnover METHOD', 'simple', '']]));
    expect(how).toBe('add');
    expect(rows.map(({ Setting, Value }) => [Setting, Value])).toEqual([
      ['Office manager compared with', 'both'],
      ['Market pay ageing (percent a year)', '0'],
      ['Cost of a leaver (percent of yearly pay)', '16 to 50'],
      ['Staying shown down to', '5'],
      ['Retention shows', 'one page'],
    ]);
  });
});
