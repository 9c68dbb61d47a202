import { features, refreshDashboard } from '../features';
import { candidates } from '../people/candidates';
import { type Choices, choicesToWrite, chooseSettings, withChoices } from '../people/chooseSettings';
import { SAMPLE_STAFF_TAB, SAMPLE_TAB } from '../people/sampleList';
import { settings } from '../people/settings';
import { staffList } from '../people/staffList';
import { HIRING, startHere, startHerePage } from '../people/startHere';
import { type WhoElse, whoElseText } from '../people/whoElseOpens';
import type { Changes } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Table } from '../workbook/table';
import { type Book, chosenTab, type Opening, openBook } from './book';
import { decided } from './decided';
import { foundList } from './foundList';
import { allLostLooks, putLooksBack } from './lostLooks';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { type PlannedTab, plannedTabs } from './plannedTabs';
import { addSample, removalOf, removeSample, type Sample, saying, staffRemovalOf } from './sampleTab';
import { ownTables } from './tabFinder';
import { underLock } from './underLock';
import { writeChanges } from './writeChanges';
import { writeTable } from './writeTable';
import { writing } from './writing';

/** What the user chose in *Set up or repair…*. */
export interface SetUpChoices {
  /** `null` leaves the setting as it is. */
  readonly whoElse: { readonly who: WhoElse; readonly names: string } | null;
  /** The tab of the user's list; `null`: the one that is found. */
  readonly tracker: string | null;
  readonly sample: 'keep' | 'add' | 'remove';
}

/** What set-up did. */
export interface SetUpDone {
  readonly message: string;
  /** What was made and mended, tab by tab. */
  readonly tabs: readonly PlannedTab[];
  /** What was taken away, in sentences. */
  readonly removed: readonly string[];
  readonly problems: readonly PlainProblem[];
}

/**
 * *Set up or repair…*: makes and mends what every feature needs, under the document's lock.
 *
 * @param choices What the user chose.
 * @param sample The fictional practice.
 * @returns What was done.
 * @throws Problem when there is no list to work with, or a tab that only the user can mend.
 */
export function setUp(choices: SetUpChoices, sample: Sample): SetUpDone {
  return underLock(() => {
    const removed = choices.sample === 'remove' ? takenAway(sample) : [];
    if (choices.sample === 'add') addSample(openBook(), sample);
    const tracker = choices.sample === 'add' ? SAMPLE_TAB : (choices.tracker ?? undefined);
    const opening: Opening = { tab: tracker, isRepair: true };
    const book = openBook(opening);
    requireTab(book, tracker);
    const isOnlyRemoval = choices.sample === 'remove' && book.lists(candidates).length === 0;
    const chosen = { ...whoElseChoice(choices), ...(tracker === undefined ? {} : { trackerTab: tracker }) };
    const toWrite = choicesToWrite(book.read(settings), chosen);
    const made = isOnlyRemoval ? beginAgain(book) : everyFeature(book, opening, chosen);
    const said = choose(toWrite);
    return { ...made, message: [made.message, said].filter(Boolean).join(' '), removed };
  });
}

/**
 * The same for a list of which Settings just learned; the caller holds the lock.
 *
 * @param tracker The tab of the list; left out: the one that is found.
 * @returns What was made and mended.
 * @throws Problem as `setUp`.
 */
export function setUpFrom(tracker: string | undefined): Omit<SetUpDone, 'removed'> {
  const opening: Opening = { tab: tracker, isRepair: true };
  const book = openBook(opening);
  requireTab(book, tracker);
  return everyFeature(book, opening, {});
}

/**
 * The same without a sidebar: from the list that is found, with nothing chosen.
 *
 * @throws Problem as `setUp`.
 */
export function setUpAsFound(): void {
  const opening: Opening = { isRepair: true };
  underLock(() => everyFeature(openBook(opening), opening, {}));
}

/** Without the sample there is no list: Start here must not speak of people who are gone. */
function beginAgain(book: Book): Omit<SetUpDone, 'removed'> {
  const step = { step: 'Set up', state: 'There is no list of candidates yet', whatNext: BEGIN };
  const page = book.tab(startHere);
  if (page)
    writing(`“${page.name}”`, () =>
      writeTable(book, startHerePage(book.read(startHere), { part: HIRING, steps: [step], problems: [] })),
    );
  for (const table of reports()) {
    const tab = book.tab(table);
    const emptied = { table, columns: Object.values(table.columns), rows: [], how: 'replace' } as const;
    if (tab) writing(`“${tab.name}”`, () => writeTable(book, emptied));
  }
  return { message: '', tabs: [], problems: [] };
}

/** What a refresh makes anew of the list, and nothing else. */
function reports(): readonly Table[] {
  return ownTables().filter(
    ({ isGenerated, isMadeLate, name }) => isGenerated && !isMadeLate && name !== startHere.name,
  );
}

const BEGIN = 'Put your candidates on a tab, with headers in row 1, one of them “Name”; then choose Set up or repair….';

/** Settings forgets the tab first: a name of what is gone would stop everything. */
function takenAway(sample: Sample): readonly string[] {
  const book = openBook();
  const [candidateRows, staffRows] = [removalOf(book, sample), staffRemovalOf(book, sample)];
  const isChosen = (list: Table, name: string) => chosenTab(book, list)?.name === name;
  choose({
    ...(candidateRows?.isWholeTab && isChosen(candidates, SAMPLE_TAB) ? { trackerTab: '' } : {}),
    ...(staffRows?.isWholeTab && isChosen(staffList, SAMPLE_STAFF_TAB) ? { staffListTab: '' } : {}),
  });
  const removals = [candidateRows, staffRows].flatMap((each) => each ?? []);
  for (const removal of removals) removeSample(book, removal);
  if (staffRows) dashboardAnew();
  return removals.flatMap(saying);
}

/** Figures of people who are gone must not stand there. */
function dashboardAnew(): void {
  const { decision } = refreshDashboard;
  const book = openBook();
  const changes = orProblem(() => decided(book, decision));
  if (!(changes instanceof Problem)) writeChanges(book, decision, changes);
}

/**
 * Refuses a tab that can't be a list of the user's.
 *
 * @param book The open spreadsheet.
 * @param tab The tab's name; left out: whichever is found.
 * @param list Which list.
 * @throws Problem when it is gone, or the add-on's own.
 */
export function requireTab(book: Book, tab: string | undefined, list: Table = candidates): void {
  if (tab === undefined) return;
  const choose = `choose the tab with your list of ${list.theirs?.people}`;
  if (!book.spreadsheet.getSheetByName(tab)) throw new Problem(`there is no tab “${tab}”; ${choose}`);
  if (ownTables().some((table) => book.tab(table)?.name === tab)) {
    throw new Problem(`“${tab}” is a tab that the add-on made; ${choose}`);
  }
}

/** Decides for all features, then writes: those after the first see what the ones before them wrote. */
function everyFeature(book: Book, opening: Opening, chosen: Choices): Omit<SetUpDone, 'removed'> {
  const planned = features
    .flatMap(({ setUp: decision }) => decision ?? [])
    .map((decision) => ({ decision, changes: decided(book, decision) }));
  const lost = allLostLooks(book);
  const plan = plannedTabs(
    book,
    foundList(book),
    planned.map(({ changes }) => changes),
    lost,
  );
  putHeadersBack(book);
  for (const [table, looks] of lost) {
    if (looks.sentences.length > 0) writing(`the looks of “${table.name}”`, () => putLooksBack(book.tab(table), looks));
  }
  const done = planned.map(({ decision, changes: first }, index): Changes => {
    const own = index === 0 ? book : openBook(opening);
    const changes = index === 0 ? first : decided(own, decision);
    writeChanges(own, decision, withChoices(changes, chosen));
    return changes;
  });
  return {
    message: done.map(({ message }) => message).join(' '),
    tabs: plan.filter(({ state, isLater }) => (state === 'new' || state === 'damaged') && !isLater),
    problems: [...done.flatMap(({ problems }) => problems), ...otherLists(book, opening)].map(plainProblem),
  };
}

/** Where the list was found by itself and nobody chose, other tabs with names are named: they are not read. */
function otherLists(book: Book, { tab }: Opening): readonly Problem[] {
  if (tab !== undefined || chosenTab(book, candidates) !== undefined) return [];
  const { sheet } = book.read(candidates);
  const names = book.lists(candidates).flatMap(({ name }) => (name === sheet ? [] : [`“${name}”`]));
  if (names.length === 0) return [];
  const [tabs, have, are] = names.length === 1 ? ['tab', 'has', 'is'] : ['tabs', 'have', 'are'];
  const message = `the ${tabs} ${names.join(', ')} ${have} names too and ${are} not read; put all candidates on one tab, or choose another one in Connect a tracker…`;
  return [new Problem(message, { sheet, cell: '' })];
}

function putHeadersBack(book: Book): void {
  for (const tab of ownTables().map((table) => book.tab(table))) {
    for (const [place, { header, note }] of tab?.cleared ?? []) {
      tab?.sheet
        .getRange(1, place + 1)
        .setValue(header)
        .setNote(note);
    }
  }
}

function whoElseChoice({ whoElse }: SetUpChoices): Choices {
  return whoElse ? { whoElseOpens: whoElseText(whoElse) } : {};
}

/** Writes settings; says what it wrote. */
function choose(choices: Choices): string {
  if (Object.keys(choices).length === 0) return '';
  const book = openBook();
  const decision = chooseSettings(choices);
  const changes = decided(book, decision);
  writeChanges(book, decision, changes);
  return changes.message;
}
