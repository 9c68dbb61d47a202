import { becomes } from './becomes';
import type { OpenPreview } from './preview';

/** What tests do with cells, each once the page is ready for it. */
export interface Cells {
  /** Expects that cells are read out with these texts, now or in a moment. */
  show(texts: Readonly<Record<string, string>>): Promise<void>;
  /** Expects what stands in the formula bar for a cell, now or in a moment. */
  hold(cell: string, text: string): Promise<void>;
  /** Presses keys one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  /** Goes to a cell. @returns Where it is in the window. */
  boxOf(cell: string): Promise<Box>;
}

type Box = NonNullable<Awaited<ReturnType<ReturnType<OpenPreview['page']['locator']>['boundingBox']>>>;

/**
 * The cells of a preview.
 *
 * @param preview An open one.
 */
export function cellsOf(preview: OpenPreview): Cells {
  const { page } = preview;
  return {
    show: async (texts) => {
      for (const [cell, text] of Object.entries(texts)) await becomes(() => preview.shown(cell), `${cell}. ${text}`);
    },
    hold: (cell, text) => becomes(() => preview.typed(cell), text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    boxOf: async (cell) => {
      await preview.goTo(cell);
      const box = await page.locator('.gridActive:visible').first().boundingBox();
      if (!box) throw new Error(`${cell} is not on the screen`);
      return box;
    },
  };
}
