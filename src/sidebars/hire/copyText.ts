/**
 * Copies the text of a field. Where the browser does not let the page, the text is selected, for the user to copy.
 *
 * @param field The field.
 * @returns What happened, in a sentence.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<string> {
  const isCopied = (await copiedByClipboard(field.value)) || copiedByCommand(field);
  return isCopied
    ? 'Copied. Paste it in the staff workbook with Ctrl+V (⌘V).'
    : 'Selected: press Ctrl+C (⌘C) to copy it.';
}

async function copiedByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copiedByCommand(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  return document.execCommand('copy');
}
