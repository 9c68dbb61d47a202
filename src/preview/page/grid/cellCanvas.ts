import { Univer } from '@univerjs/core';
import {
  Engine,
  Scene,
  Spreadsheet,
  SpreadsheetColumnHeader,
  SpreadsheetRowHeader,
  type SpreadsheetSkeleton,
} from '@univerjs/engine-render';
import { CellMarks } from './cellMarks';
import { colours } from './colours';
import { sheetSkeleton } from './sheetSkeleton';
import { HEADER_HEIGHT, type ShownSheet } from './shownSheet';
import { viewports } from './viewports';

/** The painted cells and headers. Univer paints, nothing else: it gets no key, no click and no formula. */
export interface CellCanvas {
  /** Paints a tab in place of what was painted. */
  show(sheet: ShownSheet): void;
  /** Paints again, after cells of the tab have changed. */
  repaint(): void;
  /** Pixels that are scrolled away behind the frozen rows and columns. */
  scrollTo(x: number, y: number): void;
  /** Fits the canvas to its element. */
  resize(): void;
  dispose(): void;
}

/**
 * Puts Univer's canvas into an element.
 *
 * @param host An empty element with a size.
 */
export function cellCanvas(host: HTMLElement): CellCanvas {
  const univer = new Univer({});
  const engine = mountedEngine(host);
  const scene = new Scene('cells', engine, { width: 1, height: 1 });
  const parts = viewports(scene);
  let sheet: ShownSheet | undefined;
  let skeleton: SpreadsheetSkeleton | undefined;
  const painted = sheetComponents(scene, () => sheet);
  const paint = once(() => skeleton && render(scene, painted.cells));
  engine.onTransformChange$.subscribeEvent(() => paint());
  const resize = () => {
    engine.resize();
    if (sheet) parts.arrange(sheet);
    paint();
  };
  return {
    show: (shown) => {
      skeleton?.dispose();
      sheet = shown;
      skeleton = sheetSkeleton(univer.__getInjector(), shown);
      for (const component of Object.values(painted)) component.updateSkeleton(skeleton);
      giveSize(scene, shown);
      resize();
    },
    repaint: () => {
      skeleton?.resetCache();
      paint();
    },
    scrollTo: (x, y) => {
      parts.scrollTo(x, y);
      paint();
    },
    resize,
    dispose: () => {
      skeleton?.dispose();
      skeleton = undefined;
      for (const each of [scene, engine, univer]) each.dispose();
    },
  };
}

function render(scene: Scene, cells: Spreadsheet): void {
  cells.makeForceDirty(true);
  scene.makeDirty(true);
  scene.render();
}

function giveSize(scene: Scene, { headerWidth, columns, rows }: ShownSheet): void {
  scene.resize(headerWidth + columns.total, HEADER_HEIGHT + rows.total);
}

/** However often it is asked for: once before the browser shows the next picture. */
function once(act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      act();
    });
  };
}

function mountedEngine(host: HTMLElement): Engine {
  const engine = new Engine('cells', { elementWidth: 1, elementHeight: 1, dpr: window.devicePixelRatio });
  engine.mount(host, false);
  engine.resize();
  const canvas = engine.getCanvasElement();
  canvas.removeAttribute('tabindex');
  canvas.setAttribute('aria-hidden', 'true');
  return engine;
}

function sheetComponents(scene: Scene, sheet: () => ShownSheet | undefined) {
  const cells = new Spreadsheet('cells');
  const letters = new SpreadsheetColumnHeader('letters');
  const numbers = new SpreadsheetRowHeader('numbers');
  const headerStyle = {
    backgroundColor: colours.header,
    fontColor: colours.headerInk,
    borderColor: colours.headerLine,
    fontSize: 12,
  };
  letters.setCustomHeader({ headerStyle });
  numbers.setCustomHeader({ headerStyle });
  cells.register(new CellMarks(sheet));
  scene.addObjects([cells], 0);
  scene.addObjects([letters, numbers], 1);
  return { cells, letters, numbers };
}
