import { ratingShown, readRating, scaleInWords, scaleOf } from '../../src/people/ratingScale';
import type { Cell } from '../../src/workbook/cell';
import type { Scale } from '../../src/workbook/foundColumns';

describe('readRating', () => {
  it.each<[Cell, Scale, number]>([
    [3.7, '1 to 5', 3.7],
    [1, '1 to 10', 1],
    [10, '1 to 10', 5],
    [0, '0 to 100', 1],
    [75, '0 to 100', 4],
    [100, '0 to 100', 5],
    [0.5, 'percent', 3],
    ['85%', 'percent', 4.4],
    ['85%', '0 to 100', 4.4],
    ['★★★☆☆', 'stars', 3],
    ['4 stars', 'stars', 4],
    ['4/5', '1 to 5', 4],
    ['8/10', '1 to 5', 1 + (4 * 7) / 9],
    ['4,5', '1 to 5', 4.5],
    ['4', '1 to 5', 4],
  ])('reads %p on the scale %s as %p', (cell, scale, rating) => {
    expect(readRating(cell, scale).rating).toBeCloseTo(rating, 12);
  });

  it.each<[Cell, Scale, string]>([
    [0, '1 to 5', '0 is below 1, the lowest rating'],
    [6, '1 to 5', '6 is above 5, the highest rating'],
    [1e308, '1 to 10', '1e+308 is above 10, the highest rating'],
    [true, '1 to 5', 'true is not a rating from 1 to 5'],
    ['four', '1 to 5', '"four" is not a rating from 1 to 5'],
    ['4+', '1 to 5', '"4+" is not a rating from 1 to 5'],
    ['pending', '1 to 5', '“pending” is no rating yet'],
    ['#REF!', '1 to 5', '#REF! is an error value'],
    ['2026-04-05', '1 to 5', 'a date is no rating; a rating typed as 4/5 becomes a date, so type only the 4'],
  ])('names %p on the scale %s', (cell, scale, complaint) => {
    expect(readRating(cell, scale)).toEqual({ complaint });
  });

  it.each(['', ' ', 'N/A', '-', 'none', '?', 'Not asked'])('finds no rating and no fault in %p', (cell) => {
    expect(readRating(cell, '1 to 5')).toEqual({});
  });
});

describe('scaleOf', () => {
  it('keeps to 1 to 5 where one number of many is larger', () => {
    expect(scaleOf('Vibe', [4, 5, 7, 3, 2])).toBe('1 to 5');
  });

  it('takes no money, years and years of birth for ratings', () => {
    expect(scaleOf('Vibe', [62_000, 70_000])).toBeUndefined();
    expect(scaleOf('Vibe', [1988, 1990, 2001])).toBeUndefined();
  });
});

describe('ratingShown', () => {
  it('shows what becomes of a rating on another scale', () => {
    expect([ratingShown(8, '1 to 10'), ratingShown(4, '1 to 5'), ratingShown('', '1 to 5')]).toEqual([
      '8 → 4.11',
      '4',
      '',
    ]);
  });
});

describe('scaleInWords', () => {
  it('reads in a sentence', () => {
    expect(scaleInWords('1 to 10')).toBe('from 1 to 10');
  });
});
