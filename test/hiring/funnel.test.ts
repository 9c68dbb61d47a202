import fc from 'fast-check';
import { funnel } from '../../src/hiring/funnel';

const ORDER = ['Applied', 'Phone screen', 'Interview', 'Hired'];

describe('funnel', () => {
  it('counts whoever reached a stage in all stages before it', () => {
    const { steps } = funnel(['Hired', 'Applied', 'Interview', 'Applied'], ORDER);
    expect(steps.map(({ stage, reached }) => [stage, reached])).toEqual([
      ['Applied', 4],
      ['Phone screen', 2],
      ['Interview', 2],
      ['Hired', 1],
    ]);
  });

  it('shows shares of the stage before and of the first one', () => {
    expect(funnel(['Hired', 'Applied', 'Interview', 'Applied'], ORDER).steps[3]).toEqual({
      stage: 'Hired',
      reached: 1,
      shareOfPrevious: 0.5,
      shareOfFirst: 0.25,
    });
  });

  it('has no share of the stage before the first', () => {
    expect(funnel(['Applied'], ORDER).steps[0]).toMatchObject({ shareOfPrevious: undefined, shareOfFirst: 1 });
  });

  it('has no shares of nobody', () => {
    expect(funnel([], ['Applied', 'Hired']).steps[1]).toEqual({
      stage: 'Hired',
      reached: 0,
      shareOfPrevious: undefined,
      shareOfFirst: undefined,
    });
  });

  it('compares names in any case and punctuation', () => {
    expect(funnel(['phone-screen'], ORDER)).toMatchObject({
      others: 0,
      steps: [{ reached: 1 }, { reached: 1 }, {}, {}],
    });
  });

  it('counts names that are not in the order', () => {
    expect(funnel(['Elsewhere', 'Hired', '#REF!'], ORDER).others).toBe(2);
  });

  it('never rises, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ORDER, 'Elsewhere')), (furthest) => {
        const { steps, others } = funnel(furthest, ORDER);
        const reached = steps.map((step) => step.reached);
        const falls = reached.every((count, i) => i === 0 || count <= (reached[i - 1] ?? 0));
        return falls && (reached[0] ?? 0) + others === furthest.length;
      }),
    );
  });
});
