import { sampleList } from '../../src/people/sampleList';
import { sampleRows } from '../bundle/sample';

const HEADERS = ['Candidate name', 'Phone', 'Date applied', 'Status date', 'Teamwork', 'Comments'];

function row(...cells: readonly string[]) {
  return sampleList([HEADERS, cells], '2027-03-05')[1];
}

describe('sampleList', () => {
  it('is the sample itself on its own day', () => {
    const people = sampleList(sampleRows(), '2026-11-20');
    expect(people[1]?.slice(0, 9)).toEqual([
      'Ana Ruiz',
      'ana.ruiz@example.com',
      '(555) 555-0100',
      'front desk',
      'Maple Street',
      'Indeed',
      { day: '2026-10-27' },
      'Interview',
      { day: '2026-11-11' },
    ]);
    expect(people).toHaveLength(44);
  });

  it('moves dates in every way of writing them by as many days as lie between', () => {
    expect(row('Ana', '', '11/19/2026', 'Nov 20, 2026')?.slice(2)).toEqual([
      { day: '2027-03-04' },
      { day: '2027-03-05' },
    ]);
  });

  it('leaves a date that can’t be read as the text that it is', () => {
    expect(row('Ana', '', '32/13/2026')?.[2]).toBe('32/13/2026');
  });

  it('makes numbers of plain numbers only', () => {
    expect(row('Ana', '(555) 555-0100', '', '', '3.5', '5+ yrs')).toEqual([
      'Ana',
      '(555) 555-0100',
      '',
      '',
      3.5,
      '5+ yrs',
    ]);
  });

  it('keeps what looks like a formula as text', () => {
    expect(row('Ana', '', '', '', '', '=asked twice')?.[5]).toBe('=asked twice');
  });
});
