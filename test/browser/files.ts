import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { OpenPreview } from './preview';

/** A file of the person's, as it lies on their computer. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of this text. */
export function textFile(name: string, text: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Chooses a file by the menu; the page asks when it has read it. */
export async function chooseFile({ page, choose }: OpenPreview, file: GivenFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose('File', 'Open a CSV or XLSX file…')]);
  await chooser.setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
}

/** Drops a file on the page; the page asks when it has read it. */
export function dropFile({ page }: OpenPreview, { name, bytes }: GivenFile): Promise<void> {
  const content = JSON.stringify(Buffer.from(bytes).toString('base64'));
  return drop(page, name, `Uint8Array.from(atob(${content}), (letter) => letter.charCodeAt(0))`);
}

/** The same with a file of so many zeros, made in the page: large ones take long on their way there. */
export function dropBlankFile(
  { page }: OpenPreview,
  file: { readonly name: string; readonly size: number },
): Promise<void> {
  return drop(page, file.name, `new Uint8Array(${file.size})`);
}

async function drop(page: Page, name: string, bytes: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${bytes}], ${JSON.stringify(name)}));
    return transfer;
  })()`);
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** Chooses a file and lets it take the place of what is open. */
export async function openFile(preview: OpenPreview, file: GivenFile): Promise<void> {
  await chooseFile(preview, file);
  await openIt(preview.page, file.name);
}

/** Answers the question whether the file is to be opened, and waits until it is. */
export async function openIt(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText(`${name} is open`, { exact: true }).waitFor();
}

/** The names of the tabs that are not hidden. */
export function tabNames({ page }: OpenPreview): Promise<string[]> {
  return page.getByRole('tab').allTextContents();
}

/** The name of the open spreadsheet. */
export async function titleOf({ page }: OpenPreview): Promise<string> {
  return (await page.locator('h1 .file').textContent()) ?? '';
}

/** What “Download as XLSX” gives. */
export async function downloaded({ page, choose }: OpenPreview): Promise<GivenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose('File', 'Download as XLSX')]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Sets the add-on up in what is open and refreshes everything, through its menu and its sidebar. */
export async function setUpAndRefresh({ sidebar, chooseAddOn, page }: OpenPreview): Promise<void> {
  await chooseAddOn('Set up or repair…');
  await sidebar.getByRole('button', { name: 'Set up', exact: true }).click();
  await page.getByRole('tab', { name: 'Settings', exact: true }).waitFor();
  await chooseAddOn('Refresh everything');
  await page.getByRole('tab', { name: 'Pipeline', exact: true }).waitFor();
}
