import { createContext, runInContext } from 'node:vm';
import { installed } from './installed';

class Candidate {
  readonly name = 'Ann';
}

/** What a function of the add-on gets, and what a page gets that calls it: the argument itself. */
function sent(argument: unknown) {
  const { simulator, declare } = installed();
  declare('function echo(x) { echo.got = x; return x; }');
  return simulator.runFromPage('echo', [argument]);
}

function returned(result: string) {
  const { simulator, declare } = installed();
  declare(`function give() { return ${result}; }`);
  return simulator.runFromPage('give');
}

describe('a call from a page', () => {
  it.each([
    [1.5, 1.5],
    ['text', 'text'],
    [true, true],
    [null, null],
    [undefined, null],
    [-0, 0],
    [
      [1, undefined, 'a'],
      [1, null, 'a'],
    ],
    [{ a: { b: [1] }, c: undefined }, { a: { b: [1] } }],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('takes %p there and back as %p', (argument, expected) => {
    const back = sent(argument);
    expect(back).toEqual(expected);
    expect(Object.is(back, -0)).toBe(false);
  });

  it.each([
    ['a date', new Date(0), '0'],
    ['a date in a property', { when: new Date(0) }, 'when'],
    ['a date in a list', { days: ['x', new Date(0)] }, '1'],
    ['a function', () => 1, '0'],
    ['a symbol', Symbol('x'), '0'],
    ['a map', new Map(), '0'],
    ['an object of a class', { person: new Candidate() }, 'person'],
    ['an error', new Error('x'), '0'],
    ['NaN', Number.NaN, '0'],
    ['an infinite number', [Number.POSITIVE_INFINITY], '0'],
    ['a big integer', BigInt(1), '0'],
    ['a number object', Object(1), '0'],
  ])('fails with %s', (_what, argument, property) => {
    expect(() => sent(argument)).toThrow(new TypeError(`Failed due to illegal value in property: ${property}`));
  });

  it('fails with what contains itself, but not with the same object twice', () => {
    const circle: Record<string, unknown> = {};
    circle.self = [circle];
    expect(() => sent(circle)).toThrow('Failed due to illegal value in property: 0');
    const twice = { a: 1 };
    expect(sent([twice, twice])).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it.each(['new Date()', '[[new Date()]]', '{ f() {} }', 'NaN', 'new Map()', 'SpreadsheetApp.getActive()'])(
    'fails when the result is %s',
    (result) => {
      expect(() => returned(`(${result})`)).toThrow(
        'The script completed but the returned value is not a supported return type.',
      );
    },
  );

  it('gives null when there is no result', () => {
    expect(returned('undefined')).toBeNull();
  });

  it('takes copies: what one side changes, the other does not see', () => {
    const { simulator, declare } = installed();
    declare('function change(list) { list.push(2); return list; }');
    const list = [1];
    const result = simulator.runFromPage('change', [list]);
    expect([list, result]).toEqual([[1], [1, 2]]);
  });

  it('takes plain objects of another realm, as objects of its own', () => {
    const foreign: unknown = runInContext('({ a: [1] })', createContext({}));
    const back = sent(foreign);
    expect([Object.getPrototypeOf(back) === Object.prototype, back]).toEqual([true, { a: [1] }]);
  });

  it('keeps a property that is named __proto__ a property', () => {
    expect(JSON.stringify(sent(JSON.parse('{"__proto__":{"a":1}}')))).toBe('{"__proto__":{"a":1}}');
  });

  it('reaches no private function', () => {
    const { simulator, declare } = installed();
    declare('function hidden_() { return 1; }');
    expect(() => simulator.runFromPage('hidden_')).toThrow('Script function not found: hidden_');
  });

  it.each(['eval', 'toString', 'Date', 'constructor'])('reaches no function of the language: %s', (name) => {
    const { simulator } = installed();
    expect(() => simulator.runFromPage(name, ['1'])).toThrow(`Script function not found: ${name}`);
  });

  it('runs as the user who called', () => {
    const { simulator, declare } = installed();
    declare(`function remember() { PropertiesService.getUserProperties().setProperty('a', '1'); }`);
    simulator.runFromPage('remember', [], { user: 'ann' });
    expect(simulator.properties.user('ann').get('a')).toBe('1');
  });
});
