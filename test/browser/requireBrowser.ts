import { findBrowser } from './findBrowser';

/** Says before all tests that a browser is missing, in one line. */
try {
  findBrowser();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
