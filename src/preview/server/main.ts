import { parseArgs } from 'node:util';
import { assetsOf } from './assets';
import { buildAddOn } from './buildAddOn';
import { bundles } from './bundles';
import { openBrowser } from './openBrowser';
import { serve } from './serve';

const USAGE = 'usage: npm start -- [--port N] [--no-open]';
const DEFAULT_PORT = 8420;

try {
  await main();
} catch (error) {
  process.stderr.write(`Practice Staffing: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

/** Builds the add-on and its page at once, then serves them until Ctrl+C. */
async function main(): Promise<void> {
  const { port, isToOpen } = options();
  const made = Promise.all([bundles(), buildAddOn()]).then(([bundled]) => assetsOf(bundled));
  const [{ address }] = await Promise.all([serve(made, port), made]);
  process.once('SIGINT', () => process.exit(0));
  process.stdout.write(`Practice Staffing, with a fictional practice: ${address}  (Ctrl+C stops it)\n`);
  if (isToOpen) openBrowser(address);
}

function options() {
  const { port, 'no-open': isToStayClosed } = parsed();
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  const isPort = Number.isInteger(number) && number > 0 && number < 65_536;
  if (!isPort) throw new Error(`--port needs a number from 1 to 65535: got ${port}`);
  return { port: number, isToOpen: !isToStayClosed && process.stdout.isTTY === true && !process.env.CI };
}

function parsed() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
