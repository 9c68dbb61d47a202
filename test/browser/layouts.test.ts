import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConnectView, connectView } from './connectView';
import { type OpenPreview, openPreview } from './preview';

const FOLDER = join(__dirname, '../fixtures/headers');
/** Every sixth, for time; test/preview/layouts.test.ts connects all of them. */
const FILES = readdirSync(FOLDER)
  .sort()
  .filter((_, i) => i % 6 === 0);

let preview: OpenPreview;
let view: ConnectView;

beforeAll(async () => {
  preview = await openPreview();
  view = connectView(preview);
});

afterAll(() => preview.close());

describe('real header rows', () => {
  it.each(FILES)('connect on the page: %s', async (name) => {
    await view.open({ name, bytes: readFileSync(join(FOLDER, name)) });
    await view.press('Use these columns');
    await view.said(/is connected\. Read 25 candidates/);
  });
});
