import type { Frame } from 'playwright-core';
import { frameOf, type OpenPreview, openPreview } from './preview';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Page', 'showPage').addToUi(); }
function showPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Here</p>').setTitle('Page')); }
function echo(...args) { return args; }
function double(number) { return number * 2; }
function aDate() { return { at: [new Date()] }; }
function nothing() {}
function refuse() { const error = new Error('Only one candidate may be chosen'); error.code = 7; throw error; }
function secret_() { return 'secret'; }
`;
/** Asks the function of the add-on; what comes back begins with `value`, `failure` or `refused`. */
const ASK = `function ask(name, args, user) {
  return new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler((value, own) => resolve(own === undefined ? ['value', value] : ['value', value, own]))
      .withFailureHandler((error, own) => resolve(['failure', error.message, Object.keys(error), own]))
      .withUserObject(user);
    try { run[name](...args); } catch (error) { resolve(['refused', error.message]); }
  });
}`;

let preview: OpenPreview;
let frame: Frame;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  await preview.chooseAddOn('Page');
  await preview.sidebar.getByText('Here').waitFor();
  frame = frameOf(preview);
});
afterAll(() => preview.close());

/** The arguments are the text of a script, for they are not all of JSON. */
function ask(name: string, args = '[]', user = 'undefined'): Promise<unknown> {
  return frame.evaluate(`(() => { ${ASK}; return ask(${JSON.stringify(name)}, ${args}, ${user}); })()`);
}

describe('google.script.run', () => {
  it('hands over numbers, truth values, text, null, objects and lists', async () => {
    const args = '[1.5, true, "Zoë", null, { a: [1, { b: "c" }] }]';
    expect(await ask('echo', args)).toEqual(['value', [1.5, true, 'Zoë', null, { a: [1, { b: 'c' }] }]]);
  });

  it('makes null of undefined in a list', async () => {
    expect(await ask('echo', '[[1, undefined, , 2]]')).toEqual(['value', [[1, null, null, 2]]]);
  });

  it('leaves out what is undefined in an object', async () => {
    expect(await ask('echo', '[{ a: undefined, b: 1 }]')).toEqual(['value', [{ b: 1 }]]);
  });

  it.each([
    ['a Date', '[new Date(0)]', '0'],
    ['a Date inside', '[{ since: new Date(0) }]', 'since'],
    ['a function', '[() => 1]', '0'],
    ['an element of the page', '[document.body]', '0'],
    ['a Map', '[new Map()]', '0'],
    ['what contains itself', '[(() => { const ring = {}; ring.own = ring; return ring; })()]', 'own'],
  ])('refuses %s before it asks', async (_, args, property) => {
    expect(await ask('echo', args)).toEqual(['refused', `Failed due to illegal value in property: ${property}`]);
  });

  it('has no function whose name ends in _', async () => {
    expect(await ask('secret_')).toEqual(['refused', 'run[name] is not a function']);
  });

  it('does not run such a function for a page that goes around it', async () => {
    const message = await frame.evaluate(`new Promise((resolve) => {
      addEventListener('message', ({ data }) => data.id === 9999 && resolve(data.message));
      parent.postMessage({ kind: 'call', id: 9999, functionName: 'secret_', args: [] }, '*');
    })`);
    expect(message).toBe('This function is private.');
  });

  it('gives null for a function that returns nothing', async () => {
    expect(await ask('nothing')).toEqual(['value', null]);
  });

  it('fails when a function returns a Date', async () => {
    const words = 'The script completed but the returned value is not a supported return type.';
    expect(await ask('aDate')).toEqual(['failure', words, [], undefined]);
  });

  it('hands the user object to the handler as it is', async () => {
    expect(await ask('double', '[4]', '{ row: 2 }')).toEqual(['value', 8, { row: 2 }]);
  });

  it('hands a failure over with its message and nothing else', async () => {
    expect(await ask('refuse', '[]', '5')).toEqual(['failure', 'Only one candidate may be chosen', [], 5]);
  });

  it('answers more than ten calls made at once', async () => {
    const calls = `Promise.all(Array.from({ length: 25 }, (_, i) => ask('double', [i])))`;
    const answers = await frame.evaluate(`(() => { ${ASK}; return ${calls}; })()`);
    expect(answers).toEqual(Array.from({ length: 25 }, (_, i) => ['value', i * 2]));
  });

  it('keeps handlers of one call from another', async () => {
    const both = await frame.evaluate(
      `(() => { ${ASK}; return Promise.all([ask('double', [1], 'a'), ask('echo', ['x'], 'b')]); })()`,
    );
    expect(both).toEqual([
      ['value', 2, 'a'],
      ['value', ['x'], 'b'],
    ]);
  });
});

describe('the frame of a page of the add-on', () => {
  const tried = (script: string) =>
    frame.evaluate(
      `(async () => { try { return 'could: ' + (await (${script})); } catch (error) { return error.name; } })()`,
    );

  it.each([
    ['the page around it', 'parent.document.title', 'SecurityError'],
    ['storage of the browser', 'localStorage.length', 'SecurityError'],
    ['cookies', 'document.cookie', 'SecurityError'],
    ['another site', 'fetch("https://example.com/")', 'TypeError'],
    ['the preview’s own server', 'fetch("/Code.js").then((each) => each.text())', 'TypeError'],
  ])('does not reach %s', async (_, script, error) => {
    expect(await tried(script)).toBe(error);
  });

  it('can’t take the browser elsewhere', async () => {
    expect(await tried('top.location.assign("https://example.com/")')).toBe('SecurityError');
    expect(preview.page.url()).toBe(preview.address);
  });

  it('loads no picture from elsewhere', async () => {
    const outcome = await frame.evaluate(`new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = 'https://example.com/x.png';
    })`);
    expect(outcome).toBe('refused');
  });
});

it('asks nothing of any other address', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address) && each !== 'about:srcdoc')).toEqual([]);
});

it('reports no error but those that were provoked', () => {
  const provoked =
    /Only one candidate|returned value|function is private|Content Security Policy|Failed to load|frame.*navigate|CORS|ERR_FAILED/;
  expect(preview.errors.filter((each) => !provoked.test(each))).toEqual([]);
});
