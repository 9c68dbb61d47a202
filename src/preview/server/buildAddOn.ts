import { spawn } from 'node:child_process';
import { ROOT } from '../openAddOn';

/**
 * Builds `dist/`, as `npm run build` does, in a process of its own.
 *
 * @throws Error when that fails; the reason stands on standard error.
 */
export function buildAddOn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/main.ts'], { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('the add-on could not be built'))));
  });
}
