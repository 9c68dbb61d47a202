import { onboardingSettings } from '../../src/onboarding/onboardingSettings';
import type { Cell } from '../../src/workbook/cell';
import { practice } from './practice';

function read(...rows: readonly (readonly Cell[])[]) {
  return onboardingSettings(practice({ settings: [['Setting', 'Value'], ...rows] }).settings);
}

describe('the settings of onboarding', () => {
  it('have first values where Settings says nothing', () => {
    expect(read()).toMatchObject({
      closedWeekdays: [6, 0],
      countsFirstDay: false,
      order: 'person',
      workbookFor: 'both',
      problems: [],
    });
    expect(read().exposedRoles).toContain('Medical assistant');
  });

  it('have first values where there is no tab, or a cell is blank', () => {
    expect(onboardingSettings(practice({ settings: undefined }).settings).closedWeekdays).toEqual([6, 0]);
    expect(read(['Closed weekdays', '']).closedWeekdays).toEqual([6, 0]);
  });

  it('are read in any spelling', () => {
    const rows = [
      ['closed weekdays', 'sunday'],
      ['Form I-9 counts the first day', 'YES'],
      ['Roles exposed to blood', 'Nurse; Scribe'],
      ['Checklist in order of', 'due date'],
      ['This workbook is for', 'hiring only'],
    ];
    expect(read(...rows)).toMatchObject({
      closedWeekdays: [0],
      countsFirstDay: true,
      exposedRoles: ['Nurse', 'Scribe'],
      order: 'due',
      workbookFor: 'hiring',
      problems: [],
    });
  });

  it('read a ticked box as yes', () => {
    expect(read(['Form I-9 counts the first day', true]).countsFirstDay).toBe(true);
  });

  it('can say that no weekday is closed', () => {
    expect(read(['Closed weekdays', 'none'])).toMatchObject({ closedWeekdays: [], problems: [] });
  });

  it.each([
    ['Closed weekdays', 'weekends', 'Saturday, Sunday'],
    ['Form I-9 counts the first day', 'maybe', 'no'],
    ['Checklist in order of', 'name', 'Person'],
    ['This workbook is for', 'everything', 'Hiring and staff'],
  ])('name “%s” where it is “%s”, and use the first value', (setting, value, first) => {
    expect(read([setting, value]).problems.map(String)).toEqual([
      expect.stringContaining(`Settings!B2: "${value}" is not understood; “${first}” is used for “${setting}”`),
    ]);
  });

  it('name the owner of each role', () => {
    const { owners } = read(
      ['Task owner: IT/EHR admin', ' Sam '],
      ['task owner:Buddy', 'Lee'],
      ['Task owner: Owner', ''],
    );
    expect([...owners]).toEqual([
      ['it ehr admin', 'Sam'],
      ['buddy', 'Lee'],
      ['owner', ''],
    ]);
  });
});
