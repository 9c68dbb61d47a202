import { writeFileSync } from 'node:fs';
import { frameOf, openPreview } from './preview';
import { othersRatings, scoreInterview } from './scoringPictures';

const preview = await openPreview({ context: { locale: 'en-US', timezoneId: 'America/New_York' } });
preview.page.setDefaultTimeout(9000);
const keep = (name: string, png: Buffer) => writeFileSync(`/tmp/score/${name}.png`, png);
try {
  await scoreInterview(preview, keep);
  await othersRatings(preview, keep);
} catch (e) {
  console.log(String(e));
  keep('fail', await preview.page.screenshot());
}
await preview.close();
