import { writeFileSync } from 'node:fs';
import { debriefPictures } from './debriefPictures';
import { openPreview } from './preview';
const preview = await openPreview({ context: { locale: 'en-US', timezoneId: 'America/New_York' } });
try {
await debriefPictures(preview, (name, png) => writeFileSync(`/tmp/d/${name}.png`, png));
const dialog = preview.page.frameLocator('dialog iframe');
await dialog.getByRole('button', { name: 'Back to Debrief' }).click();
await dialog.getByRole('heading', { name: 'Ratings' }).waitFor();
await dialog.locator('#side-by-side').evaluate((e: any) => e.scrollIntoView());
await preview.page.screenshot({ path: '/tmp/d/side.png' });
await preview.page.locator('dialog iframe').evaluate((e: any) => e.setAttribute('style', 'width:300px'));
await dialog.locator('#ratings').evaluate((e: any) => e.scrollIntoView());
await preview.page.screenshot({ path: '/tmp/d/narrow.png' });
} catch (e) { console.log(e); await preview.page.screenshot({ path: '/tmp/d/fail.png' }); }
await preview.close();
