import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = join(__dirname, '../../../src/preview/files');

describe('what reads and writes files', () => {
  it('knows neither Node nor the page, so that a worker of the browser can run it', () => {
    const config = JSON.parse(readFileSync(join(FILES, 'tsconfig.json'), 'utf8'));
    expect(config.compilerOptions).toMatchObject({ lib: ['es2022'] });
    expect(config.compilerOptions.types).toBeUndefined();
    const sources = readdirSync(FILES).map((name) => readFileSync(join(FILES, name), 'utf8'));
    expect(sources.filter((source) => /from 'node:|types="/.test(source))).toEqual([]);
  });
});
