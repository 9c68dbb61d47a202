import type { Block } from '../../../simulator/sheetContract';
import { blockText, cellsOfHtml, cellsOfText, hasHiddenLines, pastedSize, tiled } from './blockText';
import type { KeysOf } from './gridKeys';
import { selectionOf } from './selection';

/** Cells that were copied or cut here, and their text as the clipboard has it. */
interface Clip {
  readonly sheet: number;
  readonly block: Block;
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Makes copying, cutting and pasting work, with what the browser hands over: no permission is asked for. Other programs
 * get the text that is displayed; pasted on this page the cells come with formulas, formats and full values, and cut ones
 * stay until then. While a cell is edited copying and pasting work on its text.
 *
 * @param grid What is copied from and pasted to.
 */
export function gridClipboard(grid: KeysOf): void {
  const { screen } = grid;
  const { keys } = screen.frame;
  let clip: Clip | undefined;
  const keep = (next: Clip | undefined) => {
    clip = next;
    screen.outline(next && { sheet: next.sheet, block: next.block });
  };
  keys.addEventListener('copy', (event) => {
    if (!grid.editor.isEditing) keep(copied(grid, event, false));
  });
  keys.addEventListener('cut', (event) => {
    if (!grid.editor.isEditing) keep(cut(grid, event));
  });
  keys.addEventListener('paste', (event) => {
    if (grid.editor.isEditing) return;
    event.preventDefault();
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (!clip || plain.replaceAll('\r\n', '\n') !== clip.text) return pasteText(grid, event, plain);
    pasteCells(grid, clip);
    if (clip.isCut) keep(undefined);
  });
  keys.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !grid.editor.isEditing) keep(undefined);
  });
}

/** Nothing is kept of a block with hidden lines in it: pasting gives what was to be seen. */
function copied({ screen: { sheet, selection } }: KeysOf, event: ClipboardEvent, isCut: boolean): Clip | undefined {
  const { block } = selection;
  const text = blockText(sheet, block);
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
  return hasHiddenLines(sheet, block) ? undefined : { sheet: sheet.state.id, block, text, isCut };
}

function cut(grid: KeysOf, event: ClipboardEvent): Clip | undefined {
  const clip = copied(grid, event, true);
  if (!clip) grid.events.cleared(grid.screen.selection.block);
  return clip;
}

function pasteCells({ screen, events, select }: KeysOf, { sheet, block, isCut }: Clip): void {
  const { selection } = screen;
  const { row, column } = selection.block;
  const to = {
    row,
    column,
    ...(isCut ? { rows: block.rows, columns: block.columns } : pastedSize(block, selection.block)),
  };
  events.pastedCells({ sheet, block }, to, isCut);
  select(selectionOf(screen.sheet, to));
}

function pasteText({ screen, events, select }: KeysOf, event: ClipboardEvent, plain: string): void {
  const cells = plain ? cellsOfText(plain) : cellsOfHtml(event.clipboardData?.getData('text/html') ?? '');
  if (!cells) return;
  const { sheet, selection } = screen;
  const { row, column } = selection.block;
  const texts = tiled(cells, selection.block);
  events.pasted(row, column, texts);
  select(selectionOf(sheet, { row, column, rows: texts.length, columns: texts[0]?.length ?? 1 }));
}
