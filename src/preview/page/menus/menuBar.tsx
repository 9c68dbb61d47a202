import { Menu } from './menu';
import type { MenuDeclaration, MenuItem } from './menuLine';
import { useMenuBar } from './useMenuBar';

interface MenuBarProps {
  readonly menus: readonly MenuDeclaration[];
  /** Where the keyboard goes after a choice or Escape. */
  readonly onDone: () => void;
}

/** The menus of the spreadsheet: `role="menubar"`, one of its buttons in the order of the Tab key. */
export function MenuBar({ menus, onDone }: MenuBarProps) {
  const { bar, active, open, close, left, onKeyDown, toggle, reach } = useMenuBar(menus.length, onDone);

  function chosen(item: MenuItem): void {
    close();
    onDone();
    item.act();
  }

  return (
    <div class="menubar" role="menubar" aria-label="Spreadsheet menu" ref={bar}>
      {menus.map((menu, index) => {
        const isActive = index === active;
        return (
          <div role="none" key={menu.label}>
            <button
              type="button"
              class="menubar-button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={isActive && open !== undefined}
              tabIndex={isActive ? 0 : -1}
              onClick={() => toggle(index)}
              onPointerEnter={() => open && reach(index)}
              onFocus={() => reach(index)}
              onKeyDown={onKeyDown}
            >
              {menu.label}
            </button>
            {isActive && open && <Menu {...menu} key={menu.label} start={open} onChosen={chosen} onLeft={left} />}
          </div>
        );
      })}
    </div>
  );
}
