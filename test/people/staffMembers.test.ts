import { staff } from '../../src/people/staff';
import { newStaffId, staffMembers } from '../../src/people/staffMembers';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

const HEADERS = ['Staff ID', 'Name', 'Email', 'Start', 'End'];

function read(...rows: readonly (readonly Cell[])[]) {
  return staffMembers(reading(staff, [HEADERS, ...rows]));
}

const idsOf = ({ ids }: ReturnType<typeof read>) => ids.map(({ place, values }) => [place, [...values]]);

describe('the people of Staff', () => {
  it('are read with their row', () => {
    const { members, ids, problems } = read(['S-1', 'Ana Ruiz', 'ana@example.com', '2026-12-07', '']);
    expect(members).toEqual([
      {
        id: 'S-1',
        name: 'Ana Ruiz',
        email: 'ana@example.com',
        role: undefined,
        site: undefined,
        manager: undefined,
        start: '2026-12-07',
        end: undefined,
        row: 2,
      },
    ]);
    expect([ids, problems]).toEqual([[], []]);
  });

  it('get an ID where they have none', () => {
    const found = read(['S-1', 'Ana Ruiz', '', '', ''], ['', 'Ben Ito', '', '', '']);
    expect(found.members[1]?.id).toMatch(/^S-\w{6}$/);
    expect(idsOf(found)).toEqual([[0, [[3, found.members[1]?.id]]]]);
  });

  it('get the same ID again when it was cleared', () => {
    const row = ['', 'Ben Ito', 'ben@example.com', '2026-12-07', ''];
    expect(read(row).members[0]?.id).toBe(read(row).members[0]?.id);
  });

  it('get an ID each, whatever they share', () => {
    const row = ['', 'Ana Ruiz', '', '', ''];
    const [first, second] = read(row, row).members;
    expect(first?.id).not.toBe(second?.id);
  });

  it('get another ID where theirs stands further up, and that is said', () => {
    const { members, problems } = read(['S-1', 'Ana Ruiz', '', '', ''], ['S-1', 'Ben Ito', '', '', '']);
    expect(members.map(({ id }) => id)).toEqual(['S-1', expect.stringMatching(/^S-\w{6}$/)]);
    expect(problems.map(String)).toEqual([
      `Staff!A3: Staff ID S-1 stands further up too; this row now has ${members[1]?.id}`,
    ]);
  });

  it('get a column for the ID where there is none', () => {
    const { ids } = staffMembers(reading(staff, [['Name'], ['Ana Ruiz']]));
    expect(ids).toMatchObject([{ column: staff.columns.staffId, values: new Map([[2, expect.any(String)]]) }]);
    expect(ids[0]).not.toHaveProperty('place');
  });

  it('are not rows without a name', () => {
    expect(read(['S-1', '', '', '2026-12-07', '']).members).toEqual([]);
  });

  it('have no start where it can’t be read, and that is said', () => {
    const { members, problems } = read(['S-1', 'Ana Ruiz', '', 'soon', '']);
    expect([members[0]?.start, problems.map(String)]).toEqual([
      undefined,
      [expect.stringContaining('Staff!D2: "soon"')],
    ]);
  });
});

describe('a new Staff ID', () => {
  it('is the same for the same mark', () => {
    expect(newStaffId('candidate C-1', new Set())).toBe(newStaffId('candidate C-1', new Set()));
  });

  it('is one that nobody has', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 5; i++) taken.add(newStaffId('candidate C-1', taken));
    expect(taken.size).toBe(5);
  });
});
