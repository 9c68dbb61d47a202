import type { OpenPreview } from './preview';
import { until } from './until';

type Keep = (name: string, png: Buffer) => void;

/** Who does the tasks in the sample practice; invented. */
const OWNERS = {
  Owner: 'Dr. Hale',
  'IT/EHR admin': 'Sam Cole',
  Payroll: 'Lee Wong',
  'Privacy officer': 'Dana Reyes',
  Buddy: 'Kim Osei',
} as const;

/** The third day after the start, and the thirty-fifth. */
const DAY_3 = '2026-12-07';
const DAY_35 = '2027-01-08';

/**
 * Takes the pictures of the onboarding: the top candidate is hired, ticks are made in the sheet on day 3 and in the sidebar
 * on day 35. The sample practice is open.
 *
 * @param preview The preview.
 * @param keep Keeps the picture.
 */
export async function onboardingPictures(preview: OpenPreview, keep: Keep): Promise<void> {
  await hire(preview, keep);
  await checklist(preview, keep);
  await myTasks(preview, keep);
}

async function hire({ page, showTab, goTo, chooseAddOn, sidebar }: OpenPreview, keep: Keep): Promise<void> {
  await showTab('Pipeline');
  await goTo('B33');
  await chooseAddOn('Onboarding', 'Hire and start onboarding…');
  await sidebar.getByText(/^Who does the tasks/).click();
  for (const [role, name] of Object.entries(OWNERS)) await sidebar.getByLabel(new RegExp(`^${role} \\(`)).fill(name);
  await sidebar.getByRole('button', { name: 'Hire and start', disabled: false, exact: true }).waitFor();
  await sidebar.getByRole('heading', { name: 'What will be made' }).evaluate((heading) => heading.scrollIntoView());
  keep('hire', await page.screenshot());
  await sidebar.getByRole('button', { name: 'Hire and start', exact: true }).click();
  await sidebar.getByRole('heading', { name: /^Done: / }).waitFor();
}

/** So many of the owner’s tasks are open when the picture is taken. */
const STILL_OPEN = 15;

/** The rows of tasks that are done by day 3. */
const TICKED = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 16, 17];

/** On day 3 some tasks are done, others overdue or due soon. */
async function checklist({ page, showTab, goTo }: OpenPreview, keep: Keep): Promise<void> {
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByLabel('Today is').fill(DAY_3);
  await showTab('Onboarding');
  for (const row of TICKED) {
    await goTo(`I${row}`);
    await page.keyboard.press('Space');
  }
  await goTo('F24');
  await goTo('F6');
  keep('onboarding', await page.screenshot());
}

/** On day 35 the owner ticks what is done; the progress follows a refresh. */
async function myTasks({ page, showTab, goTo, chooseAddOn, sidebar }: OpenPreview, keep: Keep): Promise<void> {
  await page.getByLabel('Today is').fill(DAY_35);
  await chooseAddOn('Onboarding', 'My tasks…');
  await sidebar.getByLabel('Whose tasks').selectOption(OWNERS.Owner);
  const boxes = sidebar.getByRole('checkbox', { checked: false });
  await boxes.first().waitFor();
  for (let left = await boxes.count(); left > STILL_OPEN; left--) {
    await boxes.first().click();
    await until(
      () => boxes.count(),
      (count) => count < left,
    );
  }
  keep('my-tasks', await page.screenshot());
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  await chooseAddOn('Onboarding', 'Refresh checklist');
  await showTab('Onboarding progress');
  await goTo('A2');
  await page.getByRole('button', { name: 'Dismiss the message' }).click();
  keep('onboarding-progress', await page.screenshot());
  await page.setViewportSize({ width: 1280, height: 800 });
}
