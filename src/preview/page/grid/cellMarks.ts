import type { IRange, IScale } from '@univerjs/core';
import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from '@univerjs/engine-render';
import type { CellState } from '../../worker/sheetState';
import { CHECKBOX_SIZE, checkboxPlace } from './checkboxPlace';
import { colours } from './colours';
import { invalidWord } from './invalidWord';
import { ROW_HEIGHT, type ShownSheet } from './shownSheet';
import { ARROW_WIDTH } from './univerCell';

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NOTE_SIZE = 6;

/** Paints check marks, the arrows of lists and the corners of notes, above Univer's text. */
export class CellMarks extends SheetExtension {
  override uKey = 'CellMarks';
  protected override Z_INDEX = 60;
  readonly #sheet: () => ShownSheet | undefined;

  /** @param sheet Gives the tab on the screen. */
  constructor(sheet: () => ShownSheet | undefined) {
    super();
    this.#sheet = sheet;
  }

  /** Called by Univer for each frozen or scrolling part of the screen. */
  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    { rowColumnSegment }: SpreadsheetSkeleton,
    changed?: IRange[],
  ): void {
    const sheet = this.#sheet();
    if (!sheet) return;
    for (const range of changed?.length ? changed : [rowColumnSegment]) paintRange(context, sheet, range);
  }
}

function paintRange(context: UniverRenderingContext, sheet: ShownSheet, range: IRange): void {
  for (let row = Math.max(range.startRow, 0); row <= range.endRow; row += 1)
    for (let column = Math.max(range.startColumn, 0); column <= range.endColumn; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell?.choice || cell?.note) paintCell(context, cell, cornerOf(sheet, row, column));
    }
}

function cornerOf({ rows, columns }: ShownSheet, row: number, column: number): Corner {
  return { x: columns.start(column), y: rows.start(row), width: columns.size(column), height: rows.size(row) };
}

function paintCell(context: UniverRenderingContext, cell: CellState, corner: Corner): void {
  if (corner.width === 0 || corner.height === 0) return;
  context.save();
  if (cell.choice?.kind === 'checkbox') paintCheckbox(context, cell, corner);
  if (cell.choice?.kind === 'list') paintArrow(context, cell, corner);
  if (cell.note) paintNoteCorner(context, corner, colours.note);
  if (invalidWord(cell)) paintNoteCorner(context, corner, colours.invalid);
  context.restore();
}

function paintCheckbox(context: UniverRenderingContext, cell: CellState, corner: Corner): void {
  const place = checkboxPlace(cell, corner.width, corner.height);
  const x = corner.x + place.x + 0.5;
  const y = corner.y + place.y + 0.5;
  const size = CHECKBOX_SIZE - 1;
  const isChecked = cell.text === 'TRUE';
  context.lineWidth = 1;
  context.strokeStyle = isChecked ? colours.accent : colours.mark;
  context.fillStyle = isChecked ? colours.accent : colours.paper;
  context.fillRect(x, y, size, size);
  context.strokeRect(x, y, size, size);
  if (isChecked) paintTick(context, x, y);
}

function paintTick(context: UniverRenderingContext, x: number, y: number): void {
  context.strokeStyle = colours.paper;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x + 2.5, y + 6.5);
  context.lineTo(x + 5.5, y + 9.5);
  context.lineTo(x + 10.5, y + 3.5);
  context.stroke();
}

function paintArrow(context: UniverRenderingContext, cell: CellState, { x, y, width, height }: Corner): void {
  const right = x + width - ARROW_WIDTH / 2;
  const half = Math.min(height, ROW_HEIGHT) / 2;
  const down = { top: half, middle: height / 2, bottom: height - half };
  const middle = y + down[cell.look?.verticalAlignment ?? 'bottom'];
  context.fillStyle = colours.mark;
  context.beginPath();
  context.moveTo(right - 4, middle - 2);
  context.lineTo(right + 4, middle - 2);
  context.lineTo(right, middle + 3);
  context.fill();
}

function paintNoteCorner(context: UniverRenderingContext, { x, y, width }: Corner, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(x + width - NOTE_SIZE - 1, y);
  context.lineTo(x + width - 1, y);
  context.lineTo(x + width - 1, y + NOTE_SIZE);
  context.fill();
}
