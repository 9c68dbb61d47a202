import { becomes } from './becomes';
import { openFile, textFile } from './files';
import { type OpenPreview, openPreview } from './preview';
import { until } from './until';

/** The log is in C2: what `onEdit` was told, what the time trigger did, what the properties are. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Refresh', 'refreshEverything').addItem('Set up…', 'setUpOrRepair').addItem('Make a trigger', 'makeTrigger').addItem('Remove it', 'removeTrigger')
    .addItem('Remember me', 'rememberMe').addItem('Who was it', 'whoWasIt').addToUi();
}
function add(text) {
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('C2');
  cell.setValue((cell.getValue() + ' ' + text).trim());
}
function onEdit({ range, value, oldValue }) {
  if (value === 'slow') {
    SpreadsheetApp.getActive().toast('At work with it');
    SpreadsheetApp.getActive().getName();
    for (const end = Date.now() + 3000; Date.now() < end; );
  }
  add(range.getA1Notation() + ':' + oldValue + '→' + value);
}
function makeTrigger() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create(); }
function removeTrigger() { ScriptApp.getProjectTriggers().forEach((each) => ScriptApp.deleteTrigger(each)); }
function daily() { add('daily'); }
function rememberMe() {
  PropertiesService.getUserProperties().setProperty('seen', 'here');
  PropertiesService.getDocumentProperties().setProperty('seen', 'here');
}
function whoWasIt() {
  const own = PropertiesService.getUserProperties().getProperty('seen');
  const all = PropertiesService.getDocumentProperties().getProperty('seen');
  SpreadsheetApp.getActive().toast('own ' + own + ', document ' + all);
}
`;

const NOTES = 'Buy,Count,Log\nPaper,3,\n';

let preview: OpenPreview;
let page: OpenPreview['page'];
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  page = preview.page;
});
afterAll(() => preview.close());

let count = 0;
/** Another name each time: what says that it is open is not what said so of the one before. */
const openNotes = () => openFile(preview, textFile(`notes ${++count}.csv`, NOTES));
const day = () => page.getByLabel('Today is');
const runDue = () => page.getByRole('button', { name: 'Run what is due daily' });
const log = () => preview.typed('C2');
const logged = (text: string) => until(log, (found) => found === text);
const daysInStage = (text: string) =>
  until(
    () => preview.shown('F2'),
    (found) => found.includes(`F2. ${text}`),
  );

describe('the day that counts as today', () => {
  it('is the day of the manual in the sample practice', async () => {
    expect(await day().inputValue()).toBe('2026-11-20');
    expect(await preview.shown('B2')).toContain('Keiko Tanaka');
    expect(await preview.shown('F2')).toContain('F2. 0');
  });

  it('changes no days in stage by itself, for the tab is as of its refresh', async () => {
    await preview.showTab('Settings');
    await preview.type('F2', '=TEXT(TODAY(), "yyyy-mm-dd")');
    await day().fill('2026-11-30');
    await becomes(() => preview.shown('F2'), 'F2. 2026-11-30');
    await preview.showTab('Pipeline');
    expect(await preview.shown('F2')).toContain('F2. 0');
  });

  it('is none of those that a year passes through while it is typed', async () => {
    await day().fill('0002-11-30');
    await preview.showTab('Settings');
    await preview.type('F3', 'goes on');
    expect([await preview.shown('F3'), await preview.shown('F2')]).toEqual(['F3. goes on', 'F2. 2026-11-30']);
    await preview.showTab('Pipeline');
  });

  it('counts in days in stage after a refresh', async () => {
    await preview.chooseAddOn('Refresh');
    expect(await daysInStage('10')).toContain('F2. 10');
  });

  it('is what TODAY() gives in a cell, at once', async () => {
    await openNotes();
    await preview.type('A4', '=TEXT(TODAY(), "yyyy-mm-dd")');
    await day().fill('2026-02-28');
    expect(
      await until(
        () => preview.shown('A4'),
        (text) => text.includes('2026-02-28'),
      ),
    ).toContain('2026-02-28');
    await day().fill('2026-03-01');
    expect(
      await until(
        () => preview.shown('A4'),
        (text) => text.includes('2026-03-01'),
      ),
    ).toContain('2026-03-01');
  });

  it('is the real one again on request', async () => {
    await page.getByRole('button', { name: 'Back to the real day' }).click();
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    const real = await page.evaluate('new Date().toLocaleDateString("sv-SE")');
    expect(
      await until(
        () => preview.shown('A4'),
        (text) => text.includes(String(real)),
      ),
    ).toContain(String(real));
  });
});

describe('onEdit of the add-on', () => {
  beforeEach(() => openNotes());

  it('is told of a cell’s value and old value, and not of what it writes itself', async () => {
    await preview.type('B2', '4');
    expect(await logged('B2:3→4')).toBe('B2:3→4');
    await preview.type('B2', '5');
    expect(await logged('B2:3→4 B2:4→5')).toBe('B2:3→4 B2:4→5');
  });

  it('is told of a block by its range only', async () => {
    await preview.goTo('A1');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Delete');
    expect(await logged('A1:B1:undefined→undefined')).toBe('A1:B1:undefined→undefined');
  });

  it('is told of two edits at most that were made while it was at work', async () => {
    // On the sample’s day the clock stands still; the slow edit waits by it.
    const realDay = page.getByRole('button', { name: 'Back to the real day' });
    if (await realDay.isVisible()) await realDay.click();
    await realDay.waitFor({ state: 'detached' });
    await preview.type('A3', 'slow');
    await page.getByText('At work with it').waitFor();
    for (const text of ['a', 'b', 'c', 'd']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    const told = 'A3:undefined→slow A4:undefined→a A5:undefined→b';
    expect(await until(log, (found) => found.startsWith(told))).toBe(told);
    expect(await preview.typed('A7')).toBe('d');
    expect(await log()).toBe(told);
  });
});

describe('time triggers', () => {
  it('have no control while the add-on has made none', async () => {
    expect(await runDue().count()).toBe(0);
  });

  it('run when the person says so', async () => {
    await openNotes();
    await preview.chooseAddOn('Make a trigger');
    await runDue().click();
    expect(await logged('daily')).toBe('daily');
  });

  it('have no control any more when the add-on removed them', async () => {
    await preview.chooseAddOn('Remove it');
    await runDue().waitFor({ state: 'detached' });
  });
});

describe('the person in front of the spreadsheet', () => {
  const who = () => page.getByLabel('You are');
  const toast = (text: string) => page.getByRole('status', { name: 'Messages' }).getByText(text);

  it('has properties that no one else sees; those of the document all see', async () => {
    await preview.chooseAddOn('Remember me');
    await who().selectOption('Interviewer 1');
    await preview.chooseAddOn('Who was it');
    await toast('own null, document here').waitFor();
  });

  it('finds the own properties again', async () => {
    await who().selectOption('Office manager (owner)');
    await preview.chooseAddOn('Who was it');
    await toast('own here, document here').waitFor();
  });
});

it('asks nothing of any other address, and hides no error', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors).toEqual([]);
});
