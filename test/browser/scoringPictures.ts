import type { OpenPreview } from './preview';

type Keep = (name: string, png: Buffer) => void;
type Sidebar = OpenPreview['sidebar'];

/** The real time of day would make another picture each time. */
const SET_CLOCK = (words: { textContent: string | null }) => {
  words.textContent = 'Draft kept at 10:42 AM.';
};

/** Of the medical assistants' competencies in their order: a rating, and what was said. */
const FIRST: readonly (readonly [rating: number, evidence: string])[] = [
  [4, 'Had a patient repeat how to take the antibiotic, and found that he had it wrong.'],
  [5, 'Started a board for open rooms; the team still uses it.'],
  [3, ''],
  [3, ''],
  [4, 'Checks the fridge log before leaving, unasked.'],
  [3, ''],
  [2, 'Could not say why samples are labeled on the spot.'],
  [3, ''],
];
const SECOND: typeof FIRST = [
  [3, 'Plain words, but did not ask back.'],
  [4, 'Split a late clinic with a colleague before anyone asked.'],
  [3, ''],
  [4, ''],
  [4, ''],
  [3, ''],
  [4, 'Stopped a draw when the name did not match.'],
  [3, ''],
];

/**
 * A scorecard that is half filled in.
 *
 * @param preview The sample practice.
 * @param keep Keeps the picture.
 */
export async function scoreInterview(preview: OpenPreview, keep: Keep): Promise<void> {
  const { page, sidebar } = preview;
  await begin(preview, 'Dana Reyes');
  await fill(sidebar, FIRST.slice(0, 2));
  await sidebar.getByText(/^Draft kept/).evaluate(SET_CLOCK);
  await sidebar
    .getByText(/of 200 characters/)
    .nth(1)
    .evaluate((count) => count.scrollIntoView({ block: 'end' }));
  keep('score-interview', await page.screenshot());
  await fill(sidebar, FIRST);
  await send(preview);
}

/**
 * What two interviewers sent, as the second one sees it.
 *
 * @param preview The sample practice, after the first scorecard was sent.
 * @param keep Keeps the picture.
 */
export async function othersRatings(preview: OpenPreview, keep: Keep): Promise<void> {
  const { page, sidebar } = preview;
  await page.getByLabel('You are').selectOption('Interviewer 1');
  await begin(preview, 'Sam Cole');
  await fill(sidebar, SECOND);
  await send(preview);
  await sidebar.getByText('You sent one on').evaluate((summary) => summary.scrollIntoView());
  keep('others-ratings', await page.screenshot());
  await page.getByLabel('You are').selectOption('Office manager (owner)');
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
}

async function begin({ showTab, goTo, chooseAddOn, sidebar }: OpenPreview, name: string): Promise<void> {
  await showTab('Sample candidates');
  await goTo('A4');
  await chooseAddOn('Hiring', 'Score an interview…');
  await sidebar.getByLabel('Your name').fill(name);
  await sidebar.getByRole('heading', { name: 'Your ratings' }).waitFor();
}

async function fill(sidebar: Sidebar, ratings: typeof FIRST): Promise<void> {
  const competencies = sidebar.locator('fieldset.competency');
  for (const [place, [rating, evidence]] of ratings.entries()) {
    const competency = competencies.nth(place);
    await competency
      .getByRole('radio')
      .nth(rating - 1)
      .check();
    await competency.getByRole('textbox').fill(evidence);
  }
}

async function send({ page, sidebar }: OpenPreview): Promise<void> {
  await sidebar.getByRole('radio', { name: 'Yes' }).check();
  await sidebar.getByRole('button', { name: 'Send the scorecard' }).click();
  await sidebar.getByText('You sent one on').waitFor();
  await page.mouse.move(0, 0);
}
