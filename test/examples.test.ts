import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../src');

interface Example {
  readonly file: string;
  readonly call: string;
  readonly gives: string;
}

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

function examplesIn(file: string): readonly Example[] {
  const found = readFileSync(join(SRC, file), 'utf8').matchAll(/@example (.+?) \/\/ (.+)$/gm);
  return [...found].map(([, call = '', gives = '']) => ({ file, call, gives }));
}

function evaluated(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}

const EXAMPLES = sourceFiles().flatMap(examplesIn);

describe('the examples in the documentation of the code', () => {
  it.each(EXAMPLES)('$file: $call gives $gives', ({ file, call, gives }) => {
    const module: Record<string, unknown> = require(join(SRC, file));
    const result = evaluated(call, { ...module });
    const expected = evaluated(gives, {});
    if (typeof expected === 'object') expect(result).toMatchObject(expected ?? {});
    else expect(result).toBe(expected);
  });

  it('are there for the rules', () => {
    expect(EXAMPLES.length).toBeGreaterThan(30);
  });
});

describe('every exported function', () => {
  const undocumented = sourceFiles().flatMap((file) => {
    const source = readFileSync(join(SRC, file), 'utf8');
    return [...source.matchAll(/(\*\/\n)?export (?:async )?function (\w+)/g)]
      .filter(([, comment]) => !comment)
      .map(([, , name]) => `${file}: ${name}`);
  });

  it('says what it is for', () => {
    expect(undocumented).toEqual([]);
  });
});
