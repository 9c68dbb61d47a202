import { outermostFunction } from './cases';
import { judge } from './judge';

const base = { file: 'made-up.tsv', line: 2 };

describe('judging a case', () => {
  it('compares numbers with a tolerance, text exactly and errors by code', () => {
    expect(judge({ ...base, formula: '=1/3', expected: '0.33333335', expectedType: 'number' }).verdict).toBe('passed');
    expect(judge({ ...base, formula: '="a"', expected: 'A', expectedType: 'string' }).verdict).toBe('failed');
    expect(judge({ ...base, formula: '=1/0', expected: '#DIV/0!', expectedType: 'error' }).verdict).toBe('passed');
  });

  it('reads the timestamp of a midnight as its day', () => {
    const expected = '2026-03-09T04:00:00.000Z';
    expect(judge({ ...base, formula: '=DATE(2026,3,9)', expected, expectedType: 'string' }).verdict).toBe('passed');
    expect(judge({ ...base, formula: '=DATE(2026,3,8)', expected, expectedType: 'string' }).verdict).toBe('failed');
  });

  it('leaves out an expected #REF! where our result spills', () => {
    expect(judge({ ...base, formula: '={1,2}', expected: '#REF!', expectedType: 'error' }).verdict).toBe('excluded');
    expect(judge({ ...base, formula: '=1', expected: '#REF!', expectedType: 'error' }).verdict).toBe('failed');
  });

  it('names the outermost function', () => {
    expect(outermostFunction('=IF(SUM(1)>0,1,2)')).toBe('IF');
    expect(outermostFunction('=1+2')).toBe('operators');
  });
});
