import { choicesToWrite, chooseSettings, withChoices } from '../../src/people/chooseSettings';
import { settings, settingsToAdd } from '../../src/people/settings';
import { reading } from '../hiring/practice';

const WHO = 'Who else opens this spreadsheet';
const there = reading(settings, [
  ['Setting', 'Value', 'Meaning'],
  ['Tracker tab', 'Candidates', 'my own words'],
  [WHO, '', ''],
]);
const decide = (choices: Parameters<typeof chooseSettings>[0]) =>
  chooseSettings(choices).decide({ settings: there }, { today: '2026-11-20' });

describe('chooseSettings', () => {
  it('writes the value of a row that is there, and no other cell of it', () => {
    const { tables, message } = decide({ whoElseOpens: 'Only me' });
    expect(tables.map(({ rows }) => rows)).toEqual([[{ Setting: WHO, Value: 'Only me' }]]);
    expect(message).toBe('“Who else opens this spreadsheet” is now “Only me”.');
  });

  it('writes nothing that stands there already', () => {
    expect(decide({ trackerTab: 'Candidates', whoElseOpens: '' }).tables).toEqual([]);
  });

  it('adds a row with its meaning where there is none', () => {
    expect(decide({ enoughRated: '60' }).tables[0]?.rows).toEqual([
      { Setting: 'Enough rated (percent)', Value: '60', Meaning: expect.stringContaining('flagged') },
    ]);
  });
});

describe('withChoices', () => {
  it('gives new rows of Settings the chosen value', () => {
    const rows = settingsToAdd(reading(settings), 'Candidates');
    const change = { table: settings, columns: [], rows, how: 'add' } as const;
    const changes = { tables: [change], columns: [], problems: [], message: '' };
    const { tables } = withChoices(changes, { whoElseOpens: 'Only me' });
    expect(tables[0]?.rows.map(({ Value }) => Value)).toEqual([80, 'Candidates', 'Only me']);
  });
});

describe('choicesToWrite', () => {
  it('are those for rows that say something else', () => {
    expect(choicesToWrite(there, { trackerTab: 'Applicants', whoElseOpens: '', enoughRated: '60' })).toEqual({
      trackerTab: 'Applicants',
    });
  });
});
