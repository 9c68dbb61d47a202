import fc from 'fast-check';
import { adverseImpact, type GroupImpact } from '../../src/hiring/adverseImpact';
import { fourFifths } from '../../src/hiring/fourFifths';

/** One group for each pair of selected and applicants, called A, B, C … */
function impact(...pairs: readonly (readonly [selected: number, applicants: number])[]): readonly GroupImpact[] {
  return adverseImpact(
    pairs.map(([selected, applicants], i) => ({ group: String.fromCharCode(65 + i), applicants, selected })),
  );
}

const second = (lines: readonly GroupImpact[]) => lines[1];

describe('adverseImpact', () => {
  // Two independent programs in exact fractions; ratio, below, Fisher two-sided, one person reverses.
  it.each([
    [48, 80, 12, 40, 0.5, 'below', 0.00340922176785, false],
    [20, 100, 12, 80, 0.75, 'below', 0.436278009549, false],
    [3, 4, 1, 4, 0.3333333333, 'below', 0.485714285714, false],
    [2, 5, 1, 5, 0.5, 'below', 1, true],
    [52, 395, 48, 255, 0.6993670886, 'below', 0.0583539421293, false],
    [48, 120, 20, 80, 0.625, 'below', 0.0331607408686, false],
    [4, 4, 0, 4, 0, 'below', 0.0285714285714, false],
    [9, 20, 2, 20, 0.2222222222, 'below', 0.0309503051439, false],
    [5, 20, 0, 10, 0, 'below', 0.140036209002, false],
  ])('of %p of %p against %p of %p', (a, n, b, m, ratio, verdict, fisherP, oneReverses) => {
    const lower = impact([a, n], [b, m]).find((line) => line.verdict !== 'highest');
    expect(lower).toMatchObject({ verdict, oneReverses });
    expect(lower?.ratio).toBeCloseTo(ratio, 9);
    expect(lower?.fisherP).toBeCloseTo(fisherP, 9);
  });

  it('flags as the Questions and Answers of March 2, 1979 do: 45 of 60 percent, not 48 and not 51', () => {
    const lines = impact([60, 100], [45, 100], [48, 100], [51, 100]);
    expect(lines.map(({ ratio, verdict }) => [ratio, verdict])).toEqual([
      [1, 'highest'],
      [0.75, 'below'],
      [0.8, 'ok'],
      [0.85, 'ok'],
    ]);
  });

  it('says of exactly four fifths that it is not below', () => {
    expect(second(impact([60, 100], [48, 100]))?.reading).toBe(
      'Exactly four fifths of the rate of A (60 of 100), which is not below.',
    );
  });

  it('never flags exactly four fifths', () => {
    const count = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(count, count, count, (b, m, times) => {
        const high = { group: 'B', selected: b, applicants: b + m };
        const low = { group: 'A', selected: 4 * b * times, applicants: 5 * (b + m) * times };
        return !fourFifths(low, high).isBelow && fourFifths(low, high).ratio === 0.8;
      }),
    );
  });

  it('flags no pair up to 60 applicants that is exactly four fifths, where division misses 1,198', () => {
    let exact = 0;
    let missedByDivision = 0;
    let flagged = 0;
    for (let n = 1; n <= 60; n++) {
      for (let a = 1; a <= n; a++) {
        for (let m = 1; m <= 60; m++) {
          const b = (5 * a * m) / (4 * n);
          if (!Number.isInteger(b) || b > m) continue;
          exact++;
          if (a / n / (b / m) < 0.8) missedByDivision++;
          if (5 * a * m < 4 * b * n) throw new Error('not exact');
          if (second(impact([b, m], [a, n]))?.verdict !== 'ok') flagged++;
        }
      }
    }
    expect({ missedByDivision, flagged }).toEqual({ missedByDivision: 1198, flagged: 0 });
    expect(exact).toBeGreaterThan(missedByDivision);
  });

  it.each([
    [2399, 5000, 3, 5],
    [799, 1000, 1, 1],
    [1599, 3000, 2, 3],
    [719, 1000, 9, 10],
  ])('flags %p of %p, just below four fifths of %p of %p', (a, n, b, m) => {
    expect(second(impact([b, m], [a, n]))?.verdict).toBe('below');
  });

  it('has several highest where rates are the same', () => {
    const lines = impact([6, 10], [3, 5], [1, 10]);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['highest', 'highest', 'below']);
    expect(lines[0]?.reading).toBe('The highest rate, the same as B, but of a small group (10 people).');
    expect(lines[1]).toMatchObject({ ratio: 1, fisherP: undefined, oneReverses: undefined });
  });

  it('has rates only where nobody was selected', () => {
    for (const line of impact([0, 10], [0, 10])) {
      expect(line).toMatchObject({ rate: 0, ratio: undefined, verdict: undefined, fisherP: undefined });
      expect(line.reading).toBe('Nobody was selected in any group: no ratio and no verdict.');
    }
  });

  it('has no rate of a group without applicants, and compares the others', () => {
    const [, none, low] = impact([5, 10], [0, 0], [1, 10]);
    expect(none).toMatchObject({ rate: undefined, verdict: undefined, reading: 'No applicants: no rate.' });
    expect(low?.verdict).toBe('below');
  });

  it('compares nothing with a single group', () => {
    expect(impact([3, 5])[0]?.reading).toBe('The only group with applicants: nothing to compare.');
  });

  it('of no groups is nothing', () => {
    expect(impact()).toEqual([]);
  });
});

describe('what it says in words', () => {
  it('is too few to say where one person turns the order around', () => {
    expect(second(impact([2, 5], [1, 5]))?.reading).toContain(
      'Too few to say: one person selected differently would turn the order around.',
    );
  });

  it('is too few to say where chance often makes such a difference', () => {
    expect(second(impact([20, 100], [12, 80]))?.reading).toBe(
      'Below four fifths of the rate of A (20 of 100). Too few to say: chance alone makes a difference like this in about 44 of 100 cases.',
    );
  });

  it('is to look at the steps where chance seldom makes it', () => {
    expect(second(impact([48, 80], [12, 40]))?.reading).toBe(
      'Below four fifths of the rate of A (48 of 80). Chance alone makes a difference like this in fewer than 1 of 100 cases: look for the step of the selection that makes it.',
    );
  });

  it('is to look at each decision where so few were selected', () => {
    expect(second(impact([4, 4], [0, 4]))?.reading).toContain('in about 3 of 100 cases: with so few people, look');
  });

  it('is nothing more where large groups are about alike', () => {
    expect(second(impact([500, 1000], [499, 1000]))?.reading).toBe(
      'Not below four fifths of the rate of A (500 of 1000).',
    );
  });
});

describe('a small group with the highest rate', () => {
  // Group A 83 of 300, B 61 of 260, C 6 of 13: against C the ratio of B is .508, Fisher .093; against A .848 and .286.
  const lines = impact([83, 300], [61, 260], [6, 13]);

  it('stays the measure of the rule', () => {
    expect(lines.map(({ verdict }) => verdict)).toEqual(['below', 'below', 'highest']);
    expect(lines[1]?.ratio).toBeCloseTo(0.5083333333, 9);
    expect(lines[1]?.fisherP).toBeCloseTo(0.0926735799595, 10);
  });

  it('is named, with what a larger group shows', () => {
    expect(lines[1]?.reading).toContain(
      'C is a small group (13 people), so its rate is a poor measure. Against A (83 of 300), the highest of the larger groups: not below four fifths (ratio 0.848, Fisher p 0.286).',
    );
    expect(lines[0]?.reading).toContain('this group is the highest of the larger groups.');
    expect(lines[2]?.reading).toBe('The highest rate, but of a small group (13 people).');
  });

  it('under 2 % of all applicants is named as that', () => {
    const [large, tiny] = impact([1000, 5000], [30, 60]);
    expect(large?.reading).toContain('B is a small group (under 2% of all applicants), so its rate is a poor measure');
    expect(tiny?.reading).toBe('The highest rate, but of a small group (under 2% of all applicants).');
  });

  it('among small ones only is held against the largest', () => {
    expect(second(impact([8, 20], [3, 15], [3, 6]))?.reading).toContain(
      'Against A (8 of 20), the largest group: below four fifths (ratio 0.500, Fisher p 0.281).',
    );
  });
});

describe('a group under 2 % of all applicants', () => {
  it('is named as that', () => {
    expect(second(impact([500, 1000], [1, 10]))?.reading).toContain('This group is under 2% of all applicants.');
    expect(second(impact([490, 980], [1, 20]))?.reading).not.toContain('2%');
  });
});
