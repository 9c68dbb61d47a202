import { blockText, cellsOfHtml, cellsOfText, tiled } from './blockText';
import type { KeysOf } from './gridKeys';
import { selectionOf } from './selection';

/**
 * Makes copying, cutting and pasting work, with what the browser hands over: no permission is asked for. While a cell is
 * edited they work on its text.
 *
 * @param grid What is copied from and pasted to.
 */
export function gridClipboard(grid: KeysOf): void {
  const { frame } = grid.screen;
  frame.keys.addEventListener('copy', (event) => copy(grid, event));
  frame.keys.addEventListener('cut', (event) => {
    if (copy(grid, event)) grid.events.cleared(grid.screen.selection.block);
  });
  frame.keys.addEventListener('paste', (event) => paste(grid, event));
}

function copy({ editor, screen }: KeysOf, event: ClipboardEvent): boolean {
  if (editor.isEditing) return false;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', blockText(screen.sheet, screen.selection.block));
  return true;
}

function paste(grid: KeysOf, event: ClipboardEvent): void {
  if (grid.editor.isEditing) return;
  event.preventDefault();
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const cells = plain ? cellsOfText(plain) : cellsOfHtml(event.clipboardData?.getData('text/html') ?? '');
  if (!cells) return;
  const { sheet, selection } = grid.screen;
  const { row, column } = selection.block;
  const texts = tiled(cells, selection.block);
  grid.events.pasted(row, column, texts);
  grid.select(selectionOf(sheet, { row, column, rows: texts.length, columns: texts[0]?.length ?? 1 }));
}
