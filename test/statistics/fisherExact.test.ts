import fc from 'fast-check';
import { fisherExact } from '../../src/statistics/fisherExact';

describe('fisherExact', () => {
  // Known tables, and those of hiring; digits from two independent programs in exact fractions.
  it.each([
    ['tea tasting', 3, 1, 1, 3, 0.485714285714],
    ['twins', 2, 15, 10, 3, 0.000536724119143],
    ['dieting', 1, 9, 11, 3, 0.00275945618522],
    ['48 of 80 and 12 of 40', 48, 32, 12, 28, 0.00340922176785],
    ['20 of 100 and 12 of 80', 20, 80, 12, 68, 0.436278009549],
    ['2 of 5 and 1 of 5', 2, 3, 1, 4, 1],
    ['4 of 4 and 0 of 4', 4, 0, 0, 4, 0.0285714285714],
    ['0 of 10 and 5 of 20', 0, 10, 5, 15, 0.140036209002],
    ['nobody in both', 0, 10, 0, 10, 1],
    ['everybody in both', 10, 0, 7, 0, 1],
    ['the same share', 6, 4, 3, 2, 1],
    ['61 of 260 and 83 of 300', 61, 199, 83, 217, 0.286490868789],
    ['61 of 260 and 6 of 13', 61, 199, 6, 7, 0.0926735799595],
  ])('of %s', (_, a, b, c, d, p) => {
    expect(
      fisherExact([
        [a, b],
        [c, d],
      ]),
    ).toBeCloseTo(p, 10);
  });

  it('of nothing is 1', () => {
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1);
  });

  it('takes large counts', () => {
    expect(
      fisherExact([
        [1_000_000, 1_000_000],
        [1_000_000, 1_000_000],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      fisherExact([
        [5000, 0],
        [0, 5000],
      ]),
    ).toBe(0);
  });

  const count = fc.nat({ max: 40 });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact([
          [a, b],
          [c, d],
        ]);
        return p > 0 && p <= 1;
      }),
    );
  });

  it('does not change when groups, or yes and no, change places', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact([
          [a, b],
          [c, d],
        ]);
        const swapped = fisherExact([
          [c, d],
          [a, b],
        ]);
        const turned = fisherExact([
          [b, a],
          [d, c],
        ]);
        expect(swapped).toBeCloseTo(p, 10);
        expect(turned).toBeCloseTo(p, 10);
      }),
    );
  });
});
