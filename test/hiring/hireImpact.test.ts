import { hireImpact } from '../../src/hiring/hireImpact';

const HEADER = [
  'Group',
  'Applicants',
  'Selected',
  'Rate',
  'Ratio to highest',
  'Four-fifths',
  'Fisher p',
  'One person reverses',
  'Reading',
];

/** The rows below the header, of rows of group, applicants and selected. */
function table(...rows: readonly (readonly [unknown, unknown, unknown])[]) {
  const [header, ...lines] = hireImpact.run(
    rows.map(([group]) => [group]),
    rows.map(([, applicants]) => [applicants]),
    rows.map(([, , selected]) => [selected]),
  );
  expect(header).toEqual(HEADER);
  return lines;
}

const GOOD = [
  ['Group A', 80, 48],
  ['Group B', 40, 12],
] as const;

describe('HIRE_IMPACT', () => {
  it('gives one row per group, highest and below', () => {
    const [highest, below] = table(...GOOD);
    expect(highest).toEqual(['Group A', 80, 48, 0.6, 1, 'highest', '', '', 'The highest rate.']);
    expect(below?.slice(0, 6)).toEqual(['Group B', 40, 12, 0.3, 0.5, 'below']);
    expect(below?.[6]).toBeCloseTo(0.00340922176785, 10); // two independent programs in exact fractions
    expect(below?.[7]).toBe('no');
  });

  it('keeps blank rows blank, and leaves out those below the last group', () => {
    const lines = table(GOOD[0], ['', '', ''], GOOD[1], [' ', '', ''], ['', '', '']);
    expect(lines).toHaveLength(3);
    expect(lines[1]?.every((cell) => cell === '')).toBe(true);
    expect(lines[2]).toEqual(table(...GOOD)[1]);
  });

  it('takes single cells', () => {
    expect(hireImpact.run('Group A', 5, 3)[1]).toEqual([
      ...['Group A', 5, 3, 0.6, 1, 'highest', '', ''],
      'The only group with applicants: nothing to compare.',
    ]);
  });

  it('of blanks only is a header', () => {
    expect(table(['', '', ''])).toEqual([]);
  });

  it.each([
    ['Group C', 'ten', 3, 'Applicants: "ten" is not a whole number from 0 to 1,000,000'],
    ['Group C', '10', 3, 'Applicants: "10" is not a whole number from 0 to 1,000,000'],
    ['Group C', 10, -1, 'Selected: -1 is not a whole number from 0 to 1,000,000'],
    ['Group C', 10, 2.5, 'Selected: 2.5 is not a whole number from 0 to 1,000,000'],
    ['Group C', 10, '#REF!', 'Selected: #REF! is not a whole number from 0 to 1,000,000'],
    ['Group C', 10, '', 'Selected is blank; type 0 for nobody'],
    ['Group C', '', '', 'Applicants is blank; type 0 for nobody'],
    ['Group C', 5, 7, '7 selected is above 5, the number of applicants'],
    ['', 5, 3, 'These counts need the name of their group'],
    ['Total', 120, 60, '"Total" is a sum of groups, and left out'],
  ])('spoils only the row of %p, %p, %p', (group, applicants, selected, complaint) => {
    const lines = table(GOOD[0], [group, applicants, selected], GOOD[1]);
    expect(lines[1]).toEqual([group, '', '', '', '', '', '', '', complaint]);
    expect([lines[0], lines[2]]).toEqual(table(...GOOD));
  });

  it('leaves ratio and verdict blank where nobody was selected', () => {
    expect(table(['Group A', 9, 0], ['Group B', 4, 0])[1]).toEqual([
      ...['Group B', 4, 0, 0, '', '', '', ''],
      'Nobody was selected in any group: no ratio and no verdict.',
    ]);
  });

  it('refuses a group twice, in any case', () => {
    expect(() => table(GOOD[0], GOOD[1], ['group a ', 1, 0])).toThrow(
      'HIRE_IMPACT needs each group once: got "group a" in rows 1 and 3 of the groups',
    );
  });

  it('refuses columns of different length', () => {
    expect(() => hireImpact.run([['A'], ['B']], [[1], [2]], [[1]])).toThrow(
      'HIRE_IMPACT needs columns as long as each other: got 2 groups, 2 of applicants and 1 of selected',
    );
  });

  it('refuses more than one column', () => {
    expect(() => hireImpact.run([['A', 'B']], [[1]], [[1]])).toThrow(
      'HIRE_IMPACT needs groups, applicants and selected in one column each: got 2, 1, 1 columns',
    );
  });
});
