import { importTabs } from '../files/importTabs';
import { readTabs } from '../files/readTabs';
import type { Session } from './session';

/** What a new spreadsheet begins with. */
export interface StartingContent {
  /** The name of the spreadsheet. */
  readonly title: string;
  readonly isSample: boolean;
  /** The day on which the spreadsheet's clock stands, `YYYY-MM-DD`; `null`: the real day. */
  readonly day: string | null;
  fill(session: Session): void;
}

const TRACKER = 'Candidates';
const FIRST_SHOWN = 'Pipeline';
/** The day of the sample practice, on which its candidates are as the manual says. */
const SAMPLE_DAY = '2026-11-20';

/**
 * The content of a CSV or XLSX file.
 *
 * @param name The file's name.
 * @param bytes Its bytes.
 * @throws Complaint when nothing can be made of it.
 */
export async function fileContent(name: string, bytes: Uint8Array): Promise<StartingContent> {
  const tabs = await readTabs(name, bytes, TRACKER);
  return {
    title: name.replace(/\.[^.]+$/, ''),
    isSample: false,
    day: null,
    fill: ({ simulator }) => importTabs(simulator, tabs),
  };
}

/** The fictional practice, which the add-on itself brings, sets up and refreshes, as its sidebars do on request. */
export function sampleContent(): StartingContent {
  return {
    title: 'Sample practice',
    isSample: true,
    day: SAMPLE_DAY,
    fill: (session) => {
      callAddOn(session, 'setUp', { whoElse: null, tracker: null, sample: 'add' });
      callAddOn(session, 'refreshEverything', null);
      callAddOn(session, 'connectSampleStaff', null);
      removeUnused(session);
      if (session.simulator.sheet(FIRST_SHOWN)) session.simulator.select(FIRST_SHOWN, 1, 0);
    },
  };
}

/** The tab with which every spreadsheet begins. */
function removeUnused({ simulator }: Session): void {
  const unused = simulator.sheets.find(({ name, usedRows }) => name === 'Sheet1' && usedRows === 0);
  if (unused && simulator.sheets.length > 1) simulator.removeSheet(unused.name);
}

/** The one function behind all sidebars. */
function callAddOn({ simulator, user }: Session, name: string, argument: unknown): void {
  const answer = simulator.runFromPage('callFromSidebar', [name, argument], { user });
  if (isRefusal(answer)) throw new Error(answer.message);
}

function isRefusal(answer: unknown): answer is { readonly message: string } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false && 'message' in answer;
}
