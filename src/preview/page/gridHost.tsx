import { useEffect, useRef } from 'preact/hooks';
import type { GridEvents } from './grid/gridView';
import { univerGrid } from './grid/univerGrid';
import type { Preview } from './preview';
import { usePreview } from './usePageState';

interface GridHostProps {
  /** The menu of the selected cells is wanted there. */
  readonly onMenu: (x: number, y: number) => void;
}

/** The cells of the shown tab. */
export function GridHost({ onMenu }: GridHostProps) {
  const preview = usePreview();
  const place = useRef<HTMLDivElement>(null);
  const menu = useRef(onMenu);
  menu.current = onMenu;

  useEffect(() => {
    if (!place.current) return;
    const grid = univerGrid(
      place.current,
      gridEvents(preview, (x, y) => menu.current(x, y)),
    );
    preview.attach(grid);
    return () => grid.dispose();
  }, [preview]);

  return <div class="grid" ref={place} />;
}

function gridEvents(preview: Preview, menuWanted: GridEvents['menuWanted']): GridEvents {
  return {
    selected: (block, active) => preview.selected(block, active),
    typed: (row, column, text) => void preview.type(row, column, text),
    cleared: (block) => void preview.edit({ kind: 'clear', block }),
    pasted: (row, column, texts) => void preview.edit({ kind: 'enter', row, column, texts }),
    pastedCells: (from, to, isCut) => void preview.edit({ kind: 'paste', from, to, isCut }),
    filled: (from, to) => void preview.edit({ kind: 'fill', from, to }),
    columnsResized: (widths) => void preview.edit({ kind: 'columnWidths', widths }),
    menuWanted,
  };
}
