/** A paper for the clipboard. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

const LINE = '_'.repeat(30);

/**
 * A paper as it is copied: without what is for the screen only, boxes and lines as signs, tables with borders.
 *
 * @param paper The paper as shown.
 */
export function documentCopied(paper: HTMLElement): Copied {
  const copy = document.createElement('div');
  copy.append(...[...paper.cloneNode(true).childNodes]);
  for (const each of copy.querySelectorAll('.screen')) each.remove();
  for (const each of copy.querySelectorAll('.box')) each.textContent = '☐';
  for (const each of copy.querySelectorAll('.line')) each.textContent = LINE;
  for (const each of copy.querySelectorAll('.notes > div')) each.append(document.createElement('br'));
  for (const each of copy.querySelectorAll('*'))
    for (const { name } of [...each.attributes]) if (name !== 'scope' && name !== 'dir') each.removeAttribute(name);
  for (const each of copy.querySelectorAll('table')) each.setAttribute('border', '1');
  return { html: copy.innerHTML, text: textOf(copy) };
}

/** Only what is on the page has lines. */
function textOf(copy: HTMLElement): string {
  copy.style.position = 'fixed';
  copy.style.insetInlineStart = '-9999px';
  document.body.append(copy);
  const text = copy.innerText;
  copy.remove();
  return text;
}
