import type { Leaving } from './keyMeaning';
import './menus.css';
import { isReachable } from './menuLine';
import { MenuRow } from './menuRow';
import { type OpenMenu, useMenuLines } from './useMenuLines';

/** An open menu, with its submenus: `role="menu"` and all of its keys. */
export function Menu(menu: OpenMenu) {
  const { label, lines, onChosen, onLeft } = menu;
  const { list, line, isOpen, choose, point, onKeyDown, closeSubmenu } = useMenuLines(menu);

  function leftSubmenu(how: Leaving): void {
    closeSubmenu();
    if (how === 'right' || how === 'tab') onLeft(how);
  }

  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
      {lines.map((each, position) => {
        if (!isReachable(each)) return <hr key={`rule ${position}`} />;
        const isActive = each === line;
        const submenu = isActive && isOpen && each.kind === 'menu' ? each : undefined;
        return (
          <MenuRow
            key={each.label}
            line={each}
            isActive={isActive}
            isOpen={submenu !== undefined}
            onPoint={() => point(each)}
            onClick={() => choose(each)}
          >
            {submenu && <Menu {...submenu} start="first" onChosen={onChosen} onLeft={leftSubmenu} />}
          </MenuRow>
        );
      })}
    </div>
  );
}
