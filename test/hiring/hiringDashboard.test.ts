import { hiringDashboardChange } from '../../src/hiring/hiringDashboard';
import { hiringHistory } from './hiringHistory';

type Given = Parameters<typeof hiringHistory>[0];

/** The rows of a part; a blank cell is a blank text. */
function part(name: string, given: Given) {
  const { rows, columns } = hiringDashboardChange(hiringHistory(given));
  const headers = columns.map(({ header }) => header);
  return rows.filter((row) => row.Part === name).map((row) => headers.slice(1).map((header) => row[header] ?? ''));
}

function charts(given: Given) {
  return (hiringDashboardChange(hiringHistory(given)).charts ?? []).filter(({ from, to }) => from <= to);
}

/** As many candidates in one stage, each since that day, with an application and a source. */
function several(count: number, stage: string, since: string, source = 'Indeed') {
  return Array.from({ length: count }, (_, i) => [`${stage}-${source}-${i}`, stage, since, '2026-11-01', source]);
}

const SIX = {
  candidates: [
    ...several(3, 'Applied', '2026-11-18'),
    ...several(1, 'Interview', '2026-11-02', 'Walk-in'),
    ...several(1, 'Hired', '2026-11-11'),
    ...several(1, 'Rejected', '2026-11-12'),
  ],
  roles: [['Biller', 3, '2026-11-06', 30]],
};

describe('the Hiring dashboard', () => {
  it('is made anew, one flat table below its header', () => {
    const { table, how, columns, rows } = hiringDashboardChange(hiringHistory(SIX));
    expect([table.name, table.isGenerated, how]).toEqual(['Hiring dashboard', true, 'replace']);
    expect(columns.map(({ header }) => header)).toEqual([
      ...['Part', 'What', 'Count', 'Hired', 'Share', 'Days', 'Longest', 'Reading'],
    ]);
    expect([...new Set(rows.map((row) => row.Part))]).toEqual([
      ...['Funnel', 'Time in stage', 'Time to hire', 'Time to fill', 'Sources', 'Stuck', 'Open roles'],
    ]);
  });

  it('shows how many reached each stage, and who counts at the first one for want of history', () => {
    expect(part('Funnel', SIX)).toEqual([
      ['Applied', 6, '', 1, '', '', 'Everyone who came this far or further'],
      ['Interview', 2, '', 2 / 6, '', '', '33% of the 6 in Applied'],
      ['Hired', 1, '', 1 / 6, '', '', 'Counts only: fewer than five in Interview'],
      [
        ...['Without history', 1, '', '', '', ''],
        '1 candidate rejected or withdrawn, with no earlier stage in Decisions: counted at Applied',
      ],
    ]);
  });

  it('shows no share of fewer than five', () => {
    expect(part('Funnel', { candidates: several(4, 'Interview', '') })).toEqual([
      ['Applied', 4, '', '', '', '', 'Counts only: fewer than five'],
      ['Interview', 4, '', '', '', '', 'Counts only: fewer than five in Applied'],
      ['Hired', 0, '', '', '', '', 'Counts only: fewer than five in Interview'],
    ]);
  });

  it('says who is not in the funnel', () => {
    expect(part('Funnel', { candidates: several(1, 'On the moon', '') }).at(-1)).toEqual([
      ...['Without a stage', 1, '', '', '', '', '1 candidate whose stage is blank or not in Stages: not in the funnel'],
    ]);
  });

  it('shows days in stage of five and more only', () => {
    const given = { candidates: [...several(5, 'Applied', '2026-11-17'), ...several(4, 'Interview', '2026-11-17')] };
    expect(part('Time in stage', given)).toEqual([
      ['Applied', 5, '', '', 3, 3, 'So far, of those who are there now'],
      ['Interview', 4, '', '', '', '', 'Counts only: fewer than five; so far, of those who are there now'],
    ]);
  });

  it('prefers completed stays', () => {
    const decisions = [1, 2, 3, 4, 15].flatMap((days) => [
      ['2026-11-01', `D${days}`, '', 'Applied'],
      [`2026-11-${String(days + 1).padStart(2, '0')}`, `D${days}`, 'Applied', 'Interview'],
    ]);
    expect(part('Time in stage', { decisions })).toEqual([
      ['Applied', 5, '', '', 3, 15, 'Completed stays'],
      ['Interview', 0, '', '', '', '', 'No stay whose days are known yet'],
    ]);
  });

  it('shows time to hire for all and by role', () => {
    const candidates = [
      ...several(5, 'Hired', '2026-11-11'),
      ['X', 'Hired', '2026-11-11', '2026-11-09', '', 'Elsewhere'],
      ['Y', 'Hired', '', '2026-11-09'],
    ];
    expect(part('Time to hire', { candidates })).toEqual([
      ['All roles', 6, '', '', 10, 10, 'From Applied to the hire; 1 hire without both days left out'],
      ['Biller', 5, '', '', 10, 10, 'From Applied to the hire'],
    ]);
  });

  it('shows what single roles took to fill in words', () => {
    const roles = [['Biller', 1, '2026-11-06', 30], ['Scribe'], ['Front desk', '', '2026-11-06']];
    expect(part('Time to fill', { ...SIX, roles })).toEqual([
      ['All roles', 1, '', '', '', '', 'Counts only: fewer than five'],
      ['Biller', 1, '', '', '', '', 'Filled 5 days after it was opened, 30 planned'],
      ['No Opened', 1, '', '', '', '', 'Scribe: write the day in “Opened” in Roles'],
      ['No Openings', 1, '', '', '', '', 'Front desk: write how many in “Openings” in Roles'],
    ]);
  });

  it('shows applicants and hires by source, with a share of five and more', () => {
    expect(part('Sources', SIX)).toEqual([
      ['Indeed', 5, 1, 0.2, '', '', '1 of 5 hired'],
      ['Walk-in', 1, 0, '', '', '', 'Counts only: fewer than five'],
    ]);
  });

  it('names who is stuck, the longest over it first', () => {
    const given = { candidates: [['A', 'Applied', '2026-11-14'], ...several(1, 'Interview', '2026-11-02', 'Walk-in')] };
    expect(part('Stuck', given)).toEqual([
      ['Person Interview-Walk-in-0', '', '', '', 18, 10, '18 days in Interview for Biller, 10 allowed'],
      ['Person A', '', '', '', 6, 5, '6 days in Applied for Biller, 5 allowed'],
    ]);
  });

  it('names the fifty who wait longest, and counts the others', () => {
    const lines = part('Stuck', { candidates: several(53, 'Applied', '2026-11-01') });
    expect(lines).toHaveLength(51);
    expect(lines[50]).toEqual(['Others', 3, '', '', '', '', '3 more: Flags in Pipeline names them']);
  });

  it('says what is left to fill', () => {
    const roles = [
      ...[['Biller', 3, '2026-11-06', 30], ['Scribe', 2, '2026-11-21'], ['Front desk'], ['MA', 0], ['biller', 9]],
    ];
    expect(part('Open roles', { ...SIX, roles })).toEqual([
      ['Biller', 3, 1, '', '', '', '2 of 3 still open, 14 days open, 30 planned, 4 in play'],
      ['Scribe', 2, 0, '', '', '', '2 of 2 still open, opens in 1 day, 0 in play'],
      ['Front desk', '', 0, '', '', '', 'Openings is blank in Roles, 0 in play'],
      ['MA', 0, 0, '', '', '', 'No openings'],
    ]);
    expect(part('Open roles', { ...SIX, roles: [['Biller', 1]] })).toEqual([
      ['Biller', 1, 1, '', '', '', 'All filled, 4 still in play'],
    ]);
  });

  it('says why a part is empty', () => {
    const { rows } = hiringDashboardChange(hiringHistory({ roles: [] }));
    expect(rows.map((row) => `${row.Part}: ${row.Reading}`)).toEqual([
      'Funnel: No candidates yet.',
      'Time in stage: No stay whose days are known yet',
      'Time in stage: No stay whose days are known yet',
      'Time to hire: Nobody has been hired yet.',
      'Time to fill: No roles yet: write them in Roles.',
      'Sources: No candidates yet.',
      'Stuck: Nobody is stuck.',
      'Open roles: No roles yet: write them in Roles.',
    ]);
    expect(part('Time to fill', { roles: [['Biller']] })[0]?.at(-1)).toBe(
      'No role has a day in “Opened” yet: write it in Roles.',
    );
  });

  it('draws what it counts, each chart over the rows of its part', () => {
    expect(charts(SIX)).toEqual([
      { title: 'Funnel', type: 'bar', categories: 'What', series: ['Count'], from: 0, to: 2, unit: 'Candidates' },
      { title: 'Time in stage', type: 'bar', categories: 'What', series: ['Count'], from: 4, to: 5, unit: 'Stays' },
      {
        ...{ title: 'Sources', type: 'column', categories: 'What', series: ['Count', 'Hired'] },
        ...{ from: 9, to: 10, unit: 'Candidates' },
      },
      {
        ...{ title: 'Open roles', type: 'column', categories: 'What', series: ['Count', 'Hired'] },
        ...{ from: 12, to: 12, unit: 'People' },
      },
    ]);
  });

  it('draws days in stage where a stage has enough of them', () => {
    expect(charts({ candidates: several(5, 'Applied', '2026-11-17') })).toContainEqual({
      ...{ title: 'Time in stage', type: 'bar', categories: 'What', series: ['Days'], from: 3, to: 4, unit: 'Days' },
    });
  });

  it('draws no empty chart', () => {
    expect(charts({})).toEqual([]);
  });
});
