import fc from 'fast-check';
import { daysAfter } from '../../src/calendar/daysAfter';
import { TURNOVER_METHODS, turnover } from '../../src/retention/turnover';
import { anyDay, anyPeriod, anySpans } from './anySpans';
import { practice2025 } from './practice2025';

const YEAR = { from: '2025-01-01', to: '2025-12-31' } as const;

describe('the turnover of the practice in 2025', () => {
  // shared/oracles/turnover.json, practice_2025
  it('is 50 % of the mean of the first and the last headcount', () => {
    expect(turnover(practice2025, { ...YEAR, method: 'simple' })).toMatchObject({ leavers: 5, base: 10, share: 0.5 });
  });

  it('is 52 % of the mean of the day before and the twelve month ends', () => {
    const { leavers, base, share } = turnover(practice2025, { ...YEAR, method: 'average' });
    expect(leavers).toBe(5);
    expect(base).toBeCloseTo(9.6153846154, 10);
    expect(share).toBeCloseTo(0.52, 10);
  });

  it('is 50.77 for 100 person-years', () => {
    const { base, share, personYears } = turnover(practice2025, { ...YEAR, method: 'person-years' });
    expect(personYears).toBeCloseTo(9.8480492813, 10);
    expect(base).toBe(personYears);
    expect(share).toBeCloseTo(0.507714762304, 10);
  });

  it('is 30 % of those who wanted to go', () => {
    const { base } = turnover(practice2025, { ...YEAR, method: 'simple' });
    const { leavers } = turnover(
      practice2025.filter(({ reason }) => reason === 'voluntary'),
      { ...YEAR, method: 'simple' },
    );
    expect(leavers / base).toBeCloseTo(0.3, 10);
  });

  it('is 2 of 9.5 in the first quarter', () => {
    const { leavers, base, share } = turnover(practice2025, { from: '2025-01-01', to: '2025-03-31', method: 'simple' });
    expect([leavers, base]).toEqual([2, 9.5]);
    expect(share).toBeCloseTo(0.2105263158, 10);
  });
});

describe('turnover', () => {
  it('counts a leaver of the first and of the last day, and none of the days around', () => {
    const of = (end: '2024-12-31' | '2025-01-01' | '2025-12-31' | '2026-01-01') =>
      turnover([{ start: '2020-01-01', end }], { ...YEAR, method: 'simple' }).leavers;
    expect([of('2024-12-31'), of('2025-01-01'), of('2025-12-31'), of('2026-01-01')]).toEqual([0, 1, 1, 0]);
  });

  it('counts the people at a last day that is a month end once', () => {
    const there = [{ start: '2025-02-10', end: undefined }] as const;
    expect(turnover(there, { from: '2025-02-01', to: '2025-02-28', method: 'average' }).base).toBe(1 / 2);
    expect(turnover(there, { from: '2025-02-01', to: '2025-03-15', method: 'average' }).base).toBe(2 / 3);
  });

  it('counts a month end that is the first day', () => {
    const there = [{ start: '2025-01-31', end: undefined }] as const;
    expect(turnover(there, { from: '2025-01-31', to: '2025-02-15', method: 'average' }).base).toBe(2 / 3);
  });

  it('of a single day counts the people before and after it', () => {
    const there = [
      { start: '2025-01-01', end: '2025-03-12' },
      { start: '2025-01-01', end: undefined },
    ] as const;
    const day = { from: '2025-03-12', to: '2025-03-12' } as const;
    expect(turnover(there, { ...day, method: 'average' })).toMatchObject({ leavers: 1, base: 1.5 });
    expect(turnover(there, { ...day, method: 'person-years' }).base).toBeCloseTo(2 / 365.25, 12);
  });

  it('counts the first and the last day of work as days employed', () => {
    const days = (end: '2025-03-03' | '2025-03-04') =>
      turnover([{ start: '2025-03-03', end }], { ...YEAR, method: 'person-years' }).personYears * 365.25;
    expect(days('2025-03-03')).toBeCloseTo(1, 10);
    expect(days('2025-03-04')).toBeCloseTo(2, 10);
  });

  it('can be more than 1 where people leave faster than they are counted', () => {
    const many = Array.from({ length: 3 }, () => ({ start: '2025-05-02', end: '2025-05-20' }) as const);
    const there = [...many, { start: '2024-01-01', end: undefined } as const];
    expect(turnover(there, { ...YEAR, method: 'simple' })).toMatchObject({ leavers: 3, base: 1, share: 3 });
  });

  it.each(TURNOVER_METHODS)('has no share of nobody, by the method %s', (method) => {
    expect(turnover([], { ...YEAR, method })).toEqual({ leavers: 0, base: 0, share: undefined, personYears: 0 });
  });

  it('is 0 where people are there and nobody left', () => {
    // shared/oracles/turnover.json, edge: 0 of 12
    const twelve = Array.from({ length: 12 }, () => ({ start: '2024-01-01', end: undefined }) as const);
    expect(turnover(twelve, { ...YEAR, method: 'average' })).toMatchObject({ base: 12, share: 0 });
  });

  const method = fc.constantFrom(...TURNOVER_METHODS);

  it('never rises when somebody is added who stays', () => {
    fc.assert(
      fc.property(anySpans, anyPeriod, anyDay, method, (spans, [from, to], start, by) => {
        const before = turnover(spans, { from, to, method: by }).share;
        const after = turnover([...spans, { start, end: undefined }], { from, to, method: by }).share;
        return before === undefined || (after !== undefined && after <= before);
      }),
    );
  });

  it('of two parts of a period counts the same leavers and person-years', () => {
    fc.assert(
      fc.property(anySpans, anyPeriod, fc.nat({ max: 400 }), (spans, [from, middle], more) => {
        const next = daysAfter(middle, 1);
        const to = daysAfter(next, more);
        const [first, second, all] = [[from, middle] as const, [next, to] as const, [from, to] as const].map(([a, b]) =>
          turnover(spans, { from: a, to: b, method: 'person-years' }),
        );
        expect((first?.leavers ?? 0) + (second?.leavers ?? 0)).toBe(all?.leavers);
        expect((first?.base ?? 0) + (second?.base ?? 0)).toBeCloseTo(all?.base ?? -1, 9);
      }),
    );
  });

  it('does not change with the order of people', () => {
    fc.assert(
      fc.property(anySpans, anyPeriod, method, (spans, [from, to], by) => {
        expect(turnover([...spans].reverse(), { from, to, method: by })).toEqual(
          turnover(spans, { from, to, method: by }),
        );
      }),
    );
  });
});
