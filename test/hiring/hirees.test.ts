import { hirees } from '../../src/hiring/hirees';
import type { Cell } from '../../src/workbook/cell';
import { practice } from './practice';

const STAGES = [
  ['Stage', 'Kind'],
  ['Interview', 'active'],
  ['Hired', 'hired'],
];

function all(headers: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return hirees.all(practice({ candidates: [headers, ...rows], stages: STAGES }), { today: '2026-12-07' });
}

describe('the candidates as the onboarding needs them', () => {
  const HEADERS = ['Candidate ID', 'Name', 'Email', 'Role', 'Site', 'Source', 'Stage', 'Stage since', 'Start date'];
  const ANA = [
    'C-1',
    'Ana Ruiz',
    'ana@example.com',
    'Coder',
    'Elm St',
    'Referral',
    'Hired',
    '2026-11-20',
    '2026-12-14',
  ];

  it('come with all that the list has', () => {
    expect(all(HEADERS, ANA)).toEqual([
      {
        candidateId: 'C-1',
        name: 'Ana Ruiz',
        email: 'ana@example.com',
        role: 'Biller',
        site: 'Elm St',
        source: 'Referral',
        start: '2026-12-14',
        stageSince: '2026-11-20',
        isHired: true,
        startPlace: { sheet: 'Candidates', cell: 'I2' },
      },
    ]);
  });

  it('are those who are not hired too, in the order of the list', () => {
    const ben = ['C-2', 'Ben Ito', '', 'Biller', '', '', 'Interview', '', ''];
    expect(all(HEADERS, ben, ANA).map(({ name, isHired }) => [name, isHired])).toEqual([
      ['Ben Ito', false],
      ['Ana Ruiz', true],
    ]);
  });

  it('have the role as the list says where Roles does not know it', () => {
    expect(all(HEADERS, ANA.with(3, 'Dog sitter'))).toMatchObject([{ role: 'Dog sitter' }]);
  });

  it('have blanks where the list says nothing', () => {
    expect(all(['Name', 'Stage'], ['Ana Ruiz', 'Hired'])).toMatchObject([
      { email: '', role: '', site: '', source: '', start: undefined, stageSince: undefined, isHired: true },
    ]);
  });

  it('stand, for their start, at their name where the list has no column for it', () => {
    expect(all(['Name', 'Stage'], ['Ana Ruiz', 'Hired'])[0]?.startPlace).toEqual({ sheet: 'Candidates', cell: 'A2' });
  });

  it('are none without a column for their names', () => {
    expect(() => all(['Stage'], ['Hired'])).toThrow();
  });
});
