import {
  BooleanNumber,
  HorizontalAlign,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellLook } from '../../../simulator/sheetContract';
import type { CellState } from '../../worker/sheetState';
import { textWidth } from './textSize';

/** Pixels at the right of a cell that offers a list, for its arrow. */
export const ARROW_WIDTH = 20;

const PADDING = 3;
const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A cell as Univer paints it: always text, so that Univer formats and calculates nothing.
 *
 * @param cell What is to be seen.
 * @param width Of its column, in pixels. A number that is wider shows as `###`, since a part of it would be another number.
 * @returns Nothing for a cell with neither text nor look.
 */
export function univerCell(cell: CellState | undefined, width: number): ICellDataForSheetInterceptor | undefined {
  if (!cell) return undefined;
  const known = painted.get(cell);
  if (known?.width === width) return known.data;
  const data = made(cell, width);
  painted.set(cell, { width, data });
  return data;
}

/** Univer asks for a cell many times in one painting. */
const painted = new WeakMap<
  CellState,
  { readonly width: number; readonly data: ICellDataForSheetInterceptor | undefined }
>();

function made(cell: CellState, width: number): ICellDataForSheetInterceptor | undefined {
  const text = paintedText(cell, width - 2 * PADDING);
  if (text === '' && !cell.look) return undefined;
  return { s: style(cell), ...(text === '' ? {} : { v: text }) };
}

function paintedText({ kind, text, look, choice }: CellState, room: number): string {
  if (choice?.kind === 'checkbox') return '';
  if (kind !== 'number' || look?.isWrapped || textWidth(text, look) <= room) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', look))));
}

function style(cell: CellState): IStyleData {
  const look = cell.look ?? {};
  return {
    ht: HORIZONTAL[look.horizontalAlignment ?? usualAlignment(cell)],
    vt: VERTICAL[look.verticalAlignment ?? 'bottom'],
    tb: look.isWrapped || cell.text.includes('\n') ? WrapStrategy.WRAP : overflow(cell),
    ...(look.background ? { bg: { rgb: look.background } } : {}),
    ...fontStyle(look),
    pd: { b: PADDING, l: PADDING, r: cell.choice?.kind === 'list' ? ARROW_WIDTH : PADDING },
  };
}

function fontStyle(look: CellLook): IStyleData {
  return {
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(look.isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.isItalic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.fontSize ? { fs: look.fontSize } : {}),
  };
}

/** Numbers and chosen words do not run into the next cell. */
function overflow(cell: CellState): WrapStrategy {
  return cell.kind === 'text' && !cell.choice ? WrapStrategy.OVERFLOW : WrapStrategy.CLIP;
}

function usualAlignment({ kind, text }: CellState): 'left' | 'center' | 'right' {
  if (kind === 'number') return 'right';
  if (kind === 'boolean' || kind === 'error') return 'center';
  return RIGHT_TO_LEFT.test(text) ? 'right' : 'left';
}
