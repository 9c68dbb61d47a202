import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { BrowserContextOptions, Frame, FrameLocator, Page, Route } from 'playwright-core';
import { assetsOf } from '../../src/preview/server/assets';
import { type Bundles, bundles } from '../../src/preview/server/bundles';
import { serve } from '../../src/preview/server/serve';
import { BUNDLES } from './bundleOnce';
import { launchBrowser } from './launchBrowser';
import { until } from './until';

/** Not the port of `npm start`, so that both can run. */
const FIRST_PORT = 8520;
/** How long something of the page may take on a slow machine. */
const PATIENCE_MILLISECONDS = 15_000;
const WIDTH = 1280;
const HEIGHT = 800;

/** The preview in a real browser, as a person has it before them. */
export interface OpenPreview {
  readonly page: Page;
  readonly address: string;
  /** Every address that was asked for, by any of its frames and workers. */
  readonly requests: readonly string[];
  /** What went wrong without being shown: errors of scripts and of the console. */
  readonly errors: readonly string[];
  /** Goes to a cell by its address, through the name box. */
  goTo(cell: string): Promise<void>;
  /** What a cell shows, as it is read out. */
  shown(cell: string): Promise<string>;
  /** What stands in the formula bar for a cell. */
  typed(cell: string): Promise<string>;
  /** Goes to a cell, types and presses Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Shows a tab by its name. */
  showTab(name: string): Promise<void>;
  /** Chooses a menu item by the words on the way to it: `'Edit', 'Rename the tab…'`. */
  choose(...labels: readonly string[]): Promise<void>;
  /** Chooses an item of the add-on's menu. */
  chooseAddOn(...labels: readonly string[]): Promise<void>;
  /** The page in the sidebar. */
  readonly sidebar: FrameLocator;
  close(): Promise<void>;
}

/** What is other than in `npm start`. */
export interface PreviewOptions {
  /** Stands in place of the built `Code.js`, for what the add-on itself does not do yet. */
  readonly code?: (built: string) => string;
  /** Stands in place of the built `Panel.html`. */
  readonly panel?: string;
  readonly context?: BrowserContextOptions;
}

/**
 * Serves the preview and opens it; the sample practice is there.
 *
 * @param options What is other than in `npm start`.
 */
export async function openPreview(options: PreviewOptions = {}): Promise<OpenPreview> {
  const { server, address } = await served(options);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, ...options.context });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route(/.*/, (route: Route) => {
    requests.push(route.request().url());
    return route.continue();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  await page.getByRole('tab', { name: 'Pipeline', selected: true }).waitFor();
  const close = async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, address, requests, errors, ...acts(page), sidebar: page.frameLocator('aside iframe'), close };
}

/**
 * The frame of the sidebar or dialog that is open, for running scripts in it.
 *
 * @throws Error when none is open.
 */
export function frameOf({ page }: Pick<OpenPreview, 'page'>): Frame {
  const found = page.frames().findLast((each) => each !== page.mainFrame());
  if (!found) throw new Error('there is no frame');
  return found;
}

async function served({ code, panel }: PreviewOptions): Promise<{ server: Server; address: string }> {
  const assets = new Map(await assetsOf(await bundled()));
  const replace = (path: string, body: string | undefined) => {
    const asset = assets.get(path);
    if (asset && body !== undefined) assets.set(path, { ...asset, body });
  };
  replace('/Code.js', code?.(assets.get('/Code.js')?.body ?? ''));
  replace('/Panel.html', panel);
  return serve(Promise.resolve(assets), FIRST_PORT);
}

/** What Jest bundled for all tests, or, for the pictures and the bench, a bundle of their own. */
async function bundled(): Promise<Bundles> {
  const path = process.env[BUNDLES];
  return path === undefined ? bundles() : JSON.parse(readFileSync(path, 'utf8'));
}

function acts(page: Page) {
  const box = page.getByRole('textbox', { name: 'Active cell' });
  const goTo = async (cell: string) => {
    const content = page.getByRole('textbox', { name: `Content of ${cell}`, exact: true });
    const tryIt = async () => {
      await box.fill(cell);
      await box.press('Enter');
      return content.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      );
    };
    // What the spreadsheet does just now, an undo for instance, may select something else in between.
    if (!(await until(tryIt, Boolean))) throw new Error(`there is no way to ${cell}`);
  };
  const choose = async (...labels: readonly string[]) => {
    for (const name of labels) await page.getByRole('menuitem', { name, exact: true }).click();
  };
  return {
    goTo,
    choose,
    chooseAddOn: (...labels: readonly string[]) => choose('Extensions', 'Practice Staffing', ...labels),
    typed: async (cell: string) => {
      const content = page.getByRole('textbox', { name: `Content of ${cell}`, exact: true });
      const read = async () => {
        await goTo(cell);
        return content.inputValue({ timeout: 1_000 }).catch(() => undefined);
      };
      return (await until(read, (text) => text !== undefined)) ?? '';
    },
    shown: async (cell: string) => {
      await goTo(cell);
      return (await page.locator('.gridSpoken').textContent()) ?? '';
    },
    type: async (cell: string, text: string) => {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    showTab: async (name: string) => {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    },
  };
}
