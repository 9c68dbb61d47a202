import type { OpenPreview } from './preview';

type Keep = (name: string, png: Buffer) => void;

/**
 * Takes the pictures of retention: how the staff list of the sample practice is read, and the dashboard that comes of it. The
 * sample practice is open.
 *
 * @param preview The preview.
 * @param keep Keeps the picture.
 */
export async function retentionPictures(preview: OpenPreview, keep: Keep): Promise<void> {
  await connection(preview, keep);
  await dashboard(preview, keep);
}

async function connection({ page, showTab, goTo, chooseAddOn, sidebar }: OpenPreview, keep: Keep): Promise<void> {
  await showTab('Sample staff');
  await goTo('F2');
  await chooseAddOn('Retention', 'Connect a staff list…');
  await sidebar.getByRole('heading', { name: 'Which column is which' }).waitFor();
  keep('connect-staff', await page.screenshot());
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
}

/** So large that all 55 rows and the four charts are seen. */
const WHOLE_PAGE = { width: 1720, height: 1330 };

async function dashboard({ page, showTab, goTo }: OpenPreview, keep: Keep): Promise<void> {
  await page.setViewportSize(WHOLE_PAGE);
  await showTab('Retention');
  await goTo('A3');
  await page.getByRole('img', { name: /^Pay against market/ }).waitFor();
  keep('retention', await page.screenshot());
}
