import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../../../src/preview/openAddOn';

const FIRST_PORT = '8820';

/** What `npm start` runs, without npm in between. */
function start(...args: readonly string[]): ChildProcess {
  const command = ['--import', 'tsx', 'src/preview/server/main.ts', '--no-open', ...args];
  return spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess) {
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (part) => {
    output += part;
  });
  child.stderr?.on('data', (part) => {
    errors += part;
  });
  const [code, signal] = await once(child, 'close');
  return { output, errors, code, signal };
}

describe('npm start', () => {
  it('tells one line with the address, and stops at Ctrl+C without a stack', async () => {
    const child = start('--port', FIRST_PORT);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { output, errors, code, signal } = await ended(child);
    expect(output).toMatch(
      /^Practice Staffing, with a fictional practice: http:\/\/127\.0\.0\.1:88\d\d\/ {2}\(Ctrl\+C stops it\)\n$/,
    );
    expect(errors).toBe('');
    expect([code, signal]).toEqual([0, null]);
  });

  it.each([['abc'], ['0'], ['65536'], ['80.5']])(
    'needs a port that is one: %s is told in a sentence',
    async (port) => {
      expect(await ended(start('--port', port))).toEqual({
        output: '',
        errors: `Practice Staffing: --port needs a number from 1 to 65535: got ${port}\n`,
        code: 1,
        signal: null,
      });
    },
    30_000,
  );

  it('tells how it is used when it is asked something else', async () => {
    const { errors, code } = await ended(start('--colour'));
    expect(errors).toContain('usage: npm start -- [--port N] [--no-open]');
    expect(errors).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  }, 30_000);
});
