import { becomes } from './becomes';
import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** Of Keiko Tanaka, in the first row of the sample’s Pipeline. */
const RATING = 'Q2';
const FLAGS = 'N2';
const MARKED = 'Only 60% rated; What-if rating: Communication';

const note = () =>
  preview.page
    .getByText('Tried out on 11/20/2026: the recorded rating of Keiko Tanaka for Communication was')
    .filter({ visible: true });

describe('a what-if rating in the preview', () => {
  it('is flagged and noted as soon as it is typed', async () => {
    expect(await preview.shown('B2')).toContain('Keiko Tanaka');
    await preview.type(RATING, '1.5');
    await becomes(() => preview.shown(FLAGS), `${FLAGS}. ${MARKED}`);
    await preview.goTo(RATING);
    await note().first().waitFor();
    if (process.env.WHAT_IF_PICTURE) await preview.page.screenshot({ path: process.env.WHAT_IF_PICTURE });
  });

  it('is gone without a trace after a refresh', async () => {
    await preview.chooseAddOn('Refresh everything');
    await preview.page.getByText('1 with other ratings').first().waitFor();
    expect(await preview.shown(FLAGS)).toBe(`${FLAGS}. Only 60% rated`);
    expect(await preview.shown(RATING)).not.toContain('1.5');
    await preview.goTo(RATING);
    expect(await note().count()).toBe(0);
  });

  it('goes with its mark in one undo', async () => {
    await preview.type(RATING, '1.5');
    await becomes(() => preview.shown(FLAGS), `${FLAGS}. ${MARKED}`);
    await preview.page.keyboard.press('Control+z');
    await becomes(() => preview.shown(FLAGS), `${FLAGS}. Only 60% rated`);
    await preview.goTo(RATING);
    expect(await note().count()).toBe(0);
  });
});

it('hides no error', () => {
  expect(preview.errors).toEqual([]);
});
