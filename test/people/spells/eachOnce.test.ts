import type { Day } from '../../../src/calendar/day';
import { leavingKind } from '../../../src/people/leavingKind';
import { eachOnce } from '../../../src/people/spells/eachOnce';
import type { Spell } from '../../../src/people/spells/spell';
import { spell, TODAY } from './staffOf';

const GONE = { isHere: false, hasLeft: true } as const;
const LEFT_2022 = { ...GONE, end: '2022-06-30' } as const;

function once(...rows: readonly Partial<Spell>[]) {
  const found = eachOnce(
    rows.map((row, i) => spell({ row: i + 2, ...row })),
    TODAY,
  );
  return {
    spells: found.spells.map(({ start, end, role }) => `${role} ${start ?? '?'} to ${end ?? ''}`.trim()),
    doubles: found.doubles.map(({ spell: { row }, why }) => `${row} ${why}`),
    moved: found.movedNowhere.map(({ row }) => row),
    announced: found.announced.map(({ row }) => row),
  };
}

const NONE = { doubles: [], moved: [], announced: [] };

describe('spells of one person', () => {
  it('are two where they came back', () => {
    expect(once(LEFT_2022, { start: '2024-01-08' })).toEqual({
      spells: ['MA 2020-03-02 to 2022-06-30', 'MA 2024-01-08 to'],
      ...NONE,
    });
  });

  it('are one where a row stands twice', () => {
    expect(once({}, {})).toEqual({ spells: ['MA 2020-03-02 to'], doubles: ['3 same'], moved: [], announced: [] });
  });

  it.each<[string, Partial<Spell>, Partial<Spell>, string]>([
    ['the newer job', {}, { start: '2021-05-03', role: 'Lead MA' }, 'Lead MA 2020-03-02 to'],
    ['the longer stay', { ...LEFT_2022 }, { start: '2021-05-03' }, 'MA 2020-03-02 to'],
    ['the longer stay, the other way round', {}, { ...LEFT_2022, start: '2021-05-03' }, 'MA 2020-03-02 to'],
    ['the row that is open', { ...LEFT_2022 }, {}, 'MA 2020-03-02 to'],
  ])('are one with %s where they overlap, in either order', (_, one, other, spells) => {
    expect(once(one, other).spells).toEqual([spells]);
    expect(once(other, one).spells).toEqual([spells]);
    expect(once(one, other).doubles).toEqual([expect.stringMatching(/^[23] overlap$/)]);
  });

  it.each(['Transferred to Oak Ave', 'Promotion', 'Internal move', 'Changed role', 'Transfer to another site'])(
    'go on after “%s”',
    (reason) => {
      const next = { start: '2022-07-05', role: 'Biller' } as const;
      expect(once({ ...LEFT_2022, reason }, next)).toEqual({ spells: ['Biller 2020-03-02 to'], ...NONE });
    },
  );

  it('go on where a row ends for no reason when the next begins, over a weekend too', () => {
    expect(once({ ...LEFT_2022, end: '2022-07-01' }, { start: '2022-07-04' }).spells).toEqual(['MA 2020-03-02 to']);
    const quit = { ...LEFT_2022, kind: 'voluntary', isKindStated: true, end: '2022-07-01' } as const;
    expect(once(quit, { start: '2022-07-04' }).spells).toHaveLength(2);
  });

  it('are none after a move to nowhere, which is named', () => {
    expect(once({ ...LEFT_2022, reason: 'Transfer' })).toEqual({ ...NONE, spells: [], moved: [2] });
  });

  it.each(['Wanted promotion', 'Transferred schools', 'Promotion at new practice', 'Transfer'])(
    'end by “%s” where a kind of leaving is told: that is a leaving',
    (reason) => {
      const left = { ...LEFT_2022, reason, kind: 'voluntary', isKindStated: true } as const;
      expect(once(left)).toEqual({ spells: ['MA 2020-03-02 to 2022-06-30'], ...NONE });
    },
  );

  it.each(['New schedule', 'Left front desk', 'Resigned as biller'])(
    'go on over a weekend whatever the reason says: “%s”',
    (reason) => {
      const row = { ...LEFT_2022, end: '2022-07-01', reason, kind: leavingKind(reason) } as const;
      expect(once(row, { start: '2022-07-04' })).toEqual({ spells: ['MA 2020-03-02 to'], ...NONE });
      expect(once(row, { start: '2022-07-05' }).spells).toHaveLength(2);
    },
  );

  it.each([
    ...['No promotion', 'Husband transferred', 'Transfer to another hospital', 'New job', 'New position elsewhere'],
    ...['Internal conflict', 'Passed over for promotion', 'Job change'],
  ])('end by “%s”: that is a leaving', (reason) => {
    expect(once({ ...LEFT_2022, reason })).toEqual({ spells: ['MA 2020-03-02 to 2022-06-30'], ...NONE });
  });
});

describe('a move that is announced', () => {
  const later = { isHere: false, isDated: false, role: 'Biller' } as const;

  it.each<[string, Partial<Spell>, Day]>([
    ['before the first job ends', { end: '2026-12-11', reason: 'Transfer' }, '2026-12-14'],
    ['between the two jobs', { ...GONE, end: '2026-12-01', reason: 'Transfer' }, '2026-12-17'],
    ['over the weekend between them', { ...GONE, end: '2026-12-06' }, '2026-12-08'],
  ])('goes on in the job of today %s', (_, first, start) => {
    const rows = [first, { ...later, start }].map((row, i) => spell({ row: i + 2, ...row }));
    const { spells, announced } = eachOnce(rows, TODAY);
    expect(spells).toMatchObject([
      { role: 'MA', start: '2020-03-02', end: undefined, isHere: true, hasLeft: false, isDated: true },
    ]);
    expect(announced.map(({ row }) => row)).toEqual([3]);
  });

  it('ends as the last of the rows that are announced', () => {
    const rows: readonly Partial<Spell>[] = [
      { end: '2026-12-11', reason: 'Transfer' },
      { ...later, start: '2026-12-14', end: '2027-01-31', reason: 'Promotion' },
      { ...later, start: '2027-02-01', end: '2027-06-30' },
    ];
    expect(once(...rows)).toEqual({ spells: ['MA 2020-03-02 to 2027-06-30'], ...NONE, announced: [3, 4] });
  });

  it('is none yet before its day, where no row goes on', () => {
    expect(once({ end: '2026-12-11', reason: 'Transfer' })).toEqual({
      spells: ['MA 2020-03-02 to 2026-12-11'],
      ...NONE,
    });
  });

  it('is none where the person left and is to come back', () => {
    const left = { ...GONE, end: '2026-12-04', reason: 'Resigned', kind: 'voluntary', isKindStated: true } as const;
    expect(once(left, { ...later, start: '2026-12-08' }).spells).toEqual([
      'MA 2020-03-02 to 2026-12-04',
      'Biller 2026-12-08 to',
    ]);
  });
});

describe('a row of Staff', () => {
  const own = { sheet: 'Staff' };

  it('is passed over where the list has the spell, on a somewhat other day too', () => {
    expect(once({}, { ...own, start: '2020-03-16' })).toEqual({ spells: ['MA 2020-03-02 to'], ...NONE });
  });

  it('counts where the person came back, soon after too', () => {
    const short = { start: '2026-01-05', end: '2026-02-10', ...GONE, kind: 'voluntary' } as const;
    expect(once(short, { ...own, start: '2026-03-02' }).spells).toHaveLength(2);
  });

  it('counts where the list has them as gone, without days', () => {
    const undated = { start: undefined, isDated: false };
    expect(once({ ...undated, ...GONE }, own).spells).toHaveLength(2);
    expect(once({ ...undated }, own).spells).toHaveLength(1);
  });
});

describe('spells without a start', () => {
  const undated = { start: undefined, isDated: false };

  it('are one where the person is here by both, and two where they left by one', () => {
    expect(once(undated, undated).spells).toHaveLength(1);
    expect(once(undated, {}).spells).toEqual(['MA 2020-03-02 to']);
    expect(once(undated, { ...undated, ...GONE }).spells).toHaveLength(2);
  });
});
