import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Menu } from './menu';
import type { MenuItem, MenuLine } from './menuLine';
import { useOutsidePress } from './useOutsidePress';

interface ContextMenuProps {
  readonly lines: readonly MenuLine[];
  /** In pixels from the window's corner. */
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

const MARGIN = 8;

/** The menu of the selected cells, where it was asked for and within the window. */
export function ContextMenu({ lines, x, y, onClose }: ContextMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });

  useLayoutEffect(() => {
    const { offsetWidth = 0, offsetHeight = 0 } = box.current?.querySelector<HTMLElement>('.menu') ?? {};
    setPlace({ left: within(x, innerWidth - offsetWidth), top: within(y, innerHeight - offsetHeight) });
  }, [x, y]);

  useOutsidePress(box, onClose);

  function chosen(item: MenuItem): void {
    onClose();
    item.act();
  }

  return (
    <div class="context-menu" ref={box} style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      <Menu
        label="Selected cells"
        lines={lines}
        start="first"
        onChosen={chosen}
        onLeft={(how) => (how === 'escape' || how === 'tab') && onClose()}
      />
    </div>
  );
}

function within(wanted: number, most: number): number {
  return Math.max(MARGIN, Math.min(wanted, most - MARGIN));
}
