import { openRoles } from '../../src/hiring/openRoles';

const TODAY = '2026-11-20';
const BILLER = { role: 'Biller', openings: 3, opened: '2026-11-06', daysToFill: 30 } as const;
const HIRE = { role: 'Biller', applied: undefined, hiredOn: '2026-11-10' } as const;

describe('open roles', () => {
  it('say how many openings are left, who is in play, and for how long the role has been open', () => {
    const rows = [
      { role: 'Biller', isActive: true },
      { role: 'Biller', isActive: false },
      { role: 'Front desk', isActive: true },
    ];
    expect(openRoles({ rows, hires: [HIRE], roles: [BILLER], today: TODAY })).toEqual([
      { role: 'Biller', openings: 3, hired: 1, inPlay: 1, stillOpen: 2, daysOpen: 14, daysToFill: 30 },
    ]);
  });

  it('do not count hires of before the role was opened', () => {
    const hires = [{ ...HIRE, hiredOn: '2026-11-05' }] as const;
    expect(openRoles({ rows: [], hires, roles: [BILLER], today: TODAY })).toMatchObject([{ hired: 0, stillOpen: 3 }]);
  });

  it('are never open below zero', () => {
    const roles = [{ ...BILLER, openings: 1 }];
    expect(openRoles({ rows: [], hires: [HIRE, HIRE], roles, today: TODAY })).toMatchObject([
      { hired: 2, stillOpen: 0 },
    ]);
  });

  it('do not take blank for zero', () => {
    const roles = [{ role: 'Biller', openings: undefined, opened: undefined, daysToFill: undefined }];
    expect(openRoles({ rows: [], hires: [HIRE], roles, today: TODAY })).toEqual([
      {
        role: 'Biller',
        openings: undefined,
        daysToFill: undefined,
        hired: 1,
        inPlay: 0,
        stillOpen: undefined,
        daysOpen: undefined,
      },
    ]);
  });
});
