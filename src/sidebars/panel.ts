/** Copies a formula to the clipboard and says so, or selects it where the page may not copy. */
async function copyExample(button: HTMLButtonElement): Promise<void> {
  const formula = button.dataset.copy ?? '';
  const announce = document.getElementById('announce');
  try {
    await navigator.clipboard.writeText(formula);
    if (announce) announce.textContent = `Copied: ${formula}`;
  } catch {
    const code = button.parentElement?.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
    if (announce) announce.textContent = 'The formula is selected: press Ctrl+C to copy it.';
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.addEventListener('click', () => void copyExample(button));
}
