import { type Copied, documentCopied } from './documentCopied';

/**
 * Copies a paper, with headings, lists and tables for a document, and as plain text. Where the browser does not let the
 * page, the paper is selected, for the user to copy.
 *
 * @param paper The paper as shown.
 * @returns What happened, in a sentence.
 */
export async function copyDocument(paper: HTMLElement): Promise<string> {
  const copied = documentCopied(paper);
  const isCopied = (await copiedByClipboard(copied)) || copiedByCommand(paper, copied);
  return isCopied ? 'Copied. Paste it into a document with Ctrl+V (⌘V).' : 'Selected: press Ctrl+C (⌘C) to copy it.';
}

async function copiedByClipboard({ html, text }: Copied): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** The listener waits for the copy that the user makes, where the command is refused. */
function copiedByCommand(paper: HTMLElement, { html, text }: Copied): boolean {
  const selection = getSelection();
  selection?.selectAllChildren(paper);
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  paper.addEventListener('copy', put, { once: true });
  const isCopied = document.execCommand('copy');
  if (isCopied) selection?.removeAllRanges();
  return isCopied;
}
