import type { Frame } from 'playwright-core';
import { frameOf, type OpenPreview, openPreview } from './preview';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Page', 'showPage').addToUi(); }
function showPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Here</p>').setTitle('Page')); }
var outcome = 'not yet';
function named(name) { return [typeof globalThis[name], name in globalThis]; }
function madeOf(text) {
  const makers = [Function, (async () => {}).constructor, (function* () {}).constructor, globalThis.eval];
  return makers.map((make) => { try { make(text); return 'made'; } catch (error) { return error.name; } });
}
function inherited() {
  const names = [];
  for (let owner = globalThis; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner))
    names.push(...Object.getOwnPropertyNames(Object.getPrototypeOf(owner) ?? {}));
  const isOfAll = (name) => name in Object.prototype || typeof globalThis[name] === 'number';
  return names.filter((name) => !isOfAll(name));
}
function load(address) {
  outcome = 'not yet';
  import(address).then(() => { outcome = 'loaded'; }, (error) => { outcome = error.name; });
}
function loaded() { return outcome; }
`;

let preview: OpenPreview;
let frame: Frame;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  await preview.chooseAddOn('Page');
  await preview.sidebar.getByText('Here').waitFor();
  frame = frameOf(preview);
});
afterAll(() => preview.close());

function ask(name: string, argument: unknown = null): Promise<unknown> {
  return frame.evaluate(`new Promise((resolve, reject) => google.script.run
    .withSuccessHandler(resolve).withFailureHandler(reject)[${JSON.stringify(name)}](${JSON.stringify(argument)}))`);
}

async function outcome(): Promise<unknown> {
  for (;;) {
    const found = await ask('loaded');
    if (found !== 'not yet') return found;
  }
}

describe('the script of the add-on', () => {
  it.each(['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'Worker', 'importScripts', 'navigator', 'indexedDB'])(
    'finds no %s',
    async (name) => {
      expect(await ask('named', name)).toEqual(['undefined', false]);
    },
  );

  it('inherits nothing of the browser but numbers', async () => {
    expect(await ask('inherited')).toEqual([]);
  });

  it('makes no code of text', async () => {
    expect(await ask('madeOf', 'return this')).toEqual(['EvalError', 'EvalError', 'EvalError', 'EvalError']);
  });

  it.each(['https://example.com/a.js', 'data:text/javascript,export{}'])('loads no module from %s', async (address) => {
    await ask('load', address);
    expect(await outcome()).toBe('TypeError');
    expect(
      preview.requests.filter((each) => !each.startsWith(preview.address) && !/^(blob|about):/.test(each)),
    ).toEqual([]);
  });
});
