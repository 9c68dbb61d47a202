import { openFile, setUpAndRefresh, textFile } from '../browser/files';
import { type OpenPreview, openPreview } from '../browser/preview';
import { median } from './scoreAgainstBareLoop';
import { tracker } from './tracker';

const ROWS = 2000;
const EDITS = 10;

/** Milliseconds from Enter to the frame with the new cells. */
export interface EditTimes {
  readonly median: number;
  readonly worst: number;
}

/** The same edits on the sample and on a long tracker. */
export interface EditInPage {
  readonly what: string;
  readonly sample: EditTimes;
  readonly long: EditTimes;
}

/**
 * How long a person waits for the cells after an edit, of the sample practice and of a tracker with 2,000 candidates.
 *
 * @returns Ratings in Pipeline, which change score and ranks there, and weights in Competencies, which change all scores.
 */
export async function editInPage(): Promise<readonly EditInPage[]> {
  const preview = await openPreview();
  await watch(preview);
  const sample = await bothEdits(preview);
  const rows = tracker(ROWS).map((row) => row.join(','));
  await openFile(preview, textFile('long.csv', rows.join('\n')));
  await setUpAndRefresh(preview);
  const long = await bothEdits(preview);
  await preview.close();
  return [
    { what: 'Rating typed in Pipeline', sample: sample.ratings, long: long.ratings },
    { what: 'Weight typed in Competencies', sample: sample.weights, long: long.weights },
  ];
}

async function bothEdits(preview: OpenPreview) {
  await preview.showTab('Pipeline');
  const ratings = await timesOf(preview, 'Q');
  await preview.showTab('Competencies');
  return { ratings, weights: await timesOf(preview, 'C') };
}

/** Types into the first rows of a column, each time something else than what stands there. */
async function timesOf({ page, typed }: OpenPreview, column: string): Promise<EditTimes> {
  const times: number[] = [];
  for (let row = 2; row < 2 + EDITS; row++) {
    const before = await typed(`${column}${row}`);
    await page.evaluate('edited.begin()');
    await page.keyboard.type(before === '2' ? '4' : '2');
    await page.keyboard.press('Enter');
    times.push(Number(await page.evaluate('edited.painted')));
  }
  return { median: median(times), worst: Math.max(...times) };
}

/** Takes the time in the page itself: from the key to the end of the frame after the cells that the worker tells. */
async function watch({ page }: OpenPreview): Promise<void> {
  await page.addInitScript(`
    globalThis.edited = {
      begin() {
        let start;
        this.painted = new Promise((resolve, reject) => {
          this.end = () => resolve(performance.now() - start);
          setTimeout(() => reject(new Error('nothing changed within 10 s')), 10_000);
        });
        addEventListener('keydown', ({ key }) => { if (key === 'Enter') start = performance.now(); }, { capture: true });
      },
    };
    globalThis.Worker = class extends Worker {
      constructor(...parts) {
        super(...parts);
        this.addEventListener('message', ({ data }) => {
          const isChange = data.kind === 'several' && data.reports.some(({ kind }) => kind === 'cells');
          if (!isChange || !edited.end) return;
          requestAnimationFrame(() => { const after = new MessageChannel(); after.port1.onmessage = edited.end; after.port2.postMessage(0); });
        });
      }
    };`);
  await page.reload();
  await page.getByRole('tab', { name: 'Pipeline', selected: true }).waitFor();
}
