import { legalArgument } from '../../../../src/preview/page/sandbox/legalArgument';

describe('an argument of google.script.run', () => {
  it.each([[1], ['a'], [true], [null], [[1, ['a']]], [{ a: { b: [1] } }]])('may be %j', (value) => {
    expect(legalArgument(value, '0')).toEqual(value);
  });

  it('has null for undefined in a list, and leaves it out of an object', () => {
    expect(legalArgument([1, undefined, { a: undefined }], '0')).toEqual([1, null, {}]);
  });

  it.each([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a symbol', Symbol('a')],
    ['a big integer', 1n],
  ])('may not be %s', (_, value) => {
    expect(() => legalArgument([value], '0')).toThrow('Failed due to illegal value in property: 0.0');
  });

  it('may not contain itself', () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(() => legalArgument(value, '0')).toThrow('Failed due to illegal value in property: self');
  });

  it('may hold the same object twice', () => {
    const each = { a: 1 };
    expect(legalArgument([each, each], '0')).toEqual([each, each]);
  });
});
