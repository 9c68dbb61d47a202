import { employmentStatus } from '../../src/people/employmentStatus';

describe('the status of employment', () => {
  it.each([
    ...['Active', 'On leave', 'LOA', 'Full-Time', 'Currently employed', 'Short-term disability', 'A', 'PRN'],
    ...[
      'Gave notice',
      'Gave two weeks notice',
      'Resignation pending',
      'Pending termination',
      'Retiring',
      'Notice period',
    ],
    ...[
      'Serving notice',
      'Active - do not rehire',
      'Notice given',
      'Never left',
      'Not terminated',
      'Active, resigning',
    ],
  ])('is here by “%s”', (cell) => {
    expect(employmentStatus(cell, 'Status')).toBe('here');
  });

  it.each([
    ...['Terminated', 'TERM', 'Inactive', 'Voluntarily Terminated', 'Resigned', 'Retired', 'Former employee'],
    ...['Resigned, not terminated', 'Left; never terminated', 'Inactive (resigned 12/1)', 'Currently inactive'],
    ...['Not active', 'No longer employed', 'Terminated while on leave', 'T', 'Not working', 'Separation', 'Withdrawn'],
    ...[
      'Resigned, gave notice',
      'Terminated - do not rehire',
      'Left - AWOL',
      'Let go in lieu of notice',
      'Terminated (disability)',
    ],
  ])('is gone by “%s”', (cell) => {
    expect(employmentStatus(cell, 'Status')).toBe('gone');
  });

  it.each([
    ...['', 'Seasonal', 'W-2', 'Pending', '2', 'Disabled', 'Disability', 'AWOL', 'Absent without leave'],
    ...['Do not rehire', 'Active (resigned 12/1)', 'Active/Terminated'],
  ])('is not said by “%s”', (cell) => {
    expect(employmentStatus(cell, 'Status')).toBeUndefined();
  });

  it.each(['Attrition', 'Termd', 'IsTerminated', 'HAS LEFT', 'Inactive?', 'Turnover'])(
    'is gone by a yes under %s, and here by a no',
    (header) => {
      expect(['Yes', 'Y', '1', 'TRUE', 'x'].map((cell) => employmentStatus(cell, header))).toEqual(
        Array(5).fill('gone'),
      );
      expect(['No', 'n', '0', 'false'].map((cell) => employmentStatus(cell, header))).toEqual(Array(4).fill('here'));
    },
  );

  it.each(['Active', 'Is active', 'Active/Inactive', 'Currently employed?', 'Still here?'])(
    'is here by a yes under %s, and gone by a no',
    (header) => {
      expect([employmentStatus('Yes', header), employmentStatus('No', header)]).toEqual(['here', 'gone']);
    },
  );
});
