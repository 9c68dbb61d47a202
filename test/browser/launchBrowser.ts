import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Starts the browser of the tests, without a window. */
export function launchBrowser(): Promise<Browser> {
  const { path, args, env } = findBrowser();
  return chromium.launch({ executablePath: path, args: [...args], ...(env ? { env } : {}) });
}
