import chromium from '@sparticuz/chromium';

/** Unpacks the packaged browser into the folder that `TMPDIR` names; see `packagedBrowser.ts`. */
await chromium.executablePath();
