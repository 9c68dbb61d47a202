import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
}, 60_000);
afterAll(() => preview.close());

it('x', async () => {
  console.log(await preview.shown('G2'), '|', await preview.typed('G2'), '|', preview.errors, preview.requests);
});
