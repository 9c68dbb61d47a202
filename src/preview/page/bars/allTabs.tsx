import { useCallback, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../worker/sheetState';
import type { Leaving } from '../menus/keyMeaning';
import { Menu } from '../menus/menu';
import type { MenuItem } from '../menus/menuLine';
import { useOutsidePress } from '../menus/useOutsidePress';

interface AllTabsProps {
  readonly tabs: readonly TabState[];
  readonly onShow: (id: number) => void;
}

/** The list of all tabs, hidden ones too. */
export function AllTabs({ tabs, onShow }: AllTabsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setIsOpen(false), []);

  useOutsidePress(box, close);

  function left(how: Leaving): void {
    if (how === 'left' || how === 'right') return;
    setIsOpen(false);
    button.current?.focus();
  }

  function chosen({ act }: MenuItem): void {
    left('escape');
    act();
  }

  return (
    <div class="all-tabs" ref={box}>
      <button
        type="button"
        class="quiet"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label="All tabs"
        title="All tabs"
        onClick={() => setIsOpen(!isOpen)}
      >
        ☰
      </button>
      {isOpen && (
        <Menu
          label="All tabs"
          lines={tabs.map((tab) => lineOf(tab, onShow))}
          start="first"
          onLeft={left}
          onChosen={chosen}
        />
      )}
    </div>
  );
}

function lineOf({ id, name, isHidden }: TabState, onShow: AllTabsProps['onShow']): MenuItem {
  return { kind: 'item', label: name, ...(isHidden ? { remark: 'hidden' } : {}), act: () => onShow(id) };
}
