import type { OpenPreview } from './preview';
import { sendScorecards } from './sendScorecards';

/** What two interviewers made of three medical assistants of the sample practice. */
const INTERVIEWERS = [
  {
    ...{ who: 'Interviewer 1', name: 'Dana' },
    ratings: { 'Farah Haddad': [3, 5, 4, 4, 4], 'Carmen Delgado': [4, 4, 4, 5, 4], 'Imani Bello': [3, 3, 4, 3, 3] },
    evidence: {
      Communication: 'Explained a fasting lab test so that I could have followed it',
      Teamwork: 'Took over the phones when the front desk was two people short',
      'Problem solving': 'Found the missing referral by calling the other office first',
      'Computer skills': 'Two years of the same record system; knew where orders go',
      Reliability: 'One absence in a year, called in the evening before',
    },
  },
  {
    ...{ who: 'Interviewer 2', name: 'Eli' },
    ratings: { 'Farah Haddad': [4, 3, 4, 4, 4], 'Carmen Delgado': [4, 4, 3, 4, 5], 'Imani Bello': [3, 3, 3, 4, 3] },
    evidence: {
      Communication: 'Asked the patient to say it back; missed that she was worried',
      Teamwork: 'Spoke of “my patients” only; no example of helping a colleague',
      'Problem solving': 'Named three ways, and why the second was the safe one',
      'Computer skills': 'Typed while listening, and read back what she had typed',
      Reliability: 'Eighteen months with one employer, reference confirms it',
    },
  },
];

/**
 * Takes the pictures of *Debrief…*: sealed, opened, and a move against the formula. The sample practice is open.
 *
 * @param preview The preview.
 * @param keep Takes a picture by its name.
 */
export async function debriefPictures(preview: OpenPreview, keep: (name: string, png: Buffer) => void): Promise<void> {
  const { page, chooseAddOn, showTab, goTo } = preview;
  for (const sending of INTERVIEWERS) await sendScorecards(preview, sending);
  await page.getByLabel('You are').selectOption('Office manager (owner)');
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  await showTab('Pipeline');
  await goTo('C2');
  await chooseAddOn('Hiring', 'Debrief…');
  const dialog = page.frameLocator('dialog iframe');
  for (const name of ['Carmen Delgado', 'Imani Bello', 'Farah Haddad']) {
    const option = dialog.locator('option', { hasText: name });
    await dialog.getByLabel('Whose scorecards').selectOption((await option.getAttribute('value')) ?? '');
    await dialog.getByRole('checkbox').check();
    if (name === 'Farah Haddad') keep('debrief-sealed', await page.screenshot());
    await dialog.getByRole('button', { name: 'Open the seal' }).click();
    await dialog.getByRole('heading', { name, exact: true }).waitFor();
  }
  await dialog
    .getByRole('status')
    .filter({ hasText: /^Opened/ })
    .waitFor();
  keep('debrief', await page.screenshot());
  await dialog.getByRole('button', { name: 'Move stage…' }).click();
  await dialog.getByLabel('New stage').selectOption({ label: 'Offer' });
  await dialog.getByLabel(/^Reason/).fill('Works Saturdays, which nobody else here can');
  keep('debrief-move', await page.screenshot());
  await page.getByRole('button', { name: /^Close/ }).click();
}
