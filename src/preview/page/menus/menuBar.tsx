import { useCallback, useRef, useState } from 'preact/hooks';
import type { Leaving } from './keyMeaning';
import { Menu } from './menu';
import type { MenuDeclaration, MenuItem } from './menuLine';
import { useOutsidePress } from './useOutsidePress';

interface MenuBarProps {
  readonly menus: readonly MenuDeclaration[];
  /** Where the keyboard goes after a choice or Escape. */
  readonly onDone: () => void;
}

/** The menus of the spreadsheet: `role="menubar"`, one of its buttons in the order of the Tab key. */
export function MenuBar({ menus, onDone }: MenuBarProps) {
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<'first' | 'last' | undefined>();
  const bar = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(undefined), []);
  const buttons = () => bar.current?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]');

  useOutsidePress(bar, close);

  function move(by: number): void {
    const next = (active + by + menus.length) % menus.length;
    setActive(next);
    buttons()?.[next]?.focus();
  }

  function toggle(index: number, isOpen: boolean): void {
    setActive(index);
    setOpen(isOpen ? undefined : 'first');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowRight') move(1);
    else if (event.key === 'ArrowLeft') move(-1);
    else if (event.key === 'ArrowDown') setOpen('first');
    else if (event.key === 'ArrowUp') setOpen('last');
    else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
  }

  function left(how: Leaving): void {
    if (how === 'escape' || how === 'tab') setOpen(undefined);
    if (how === 'escape') buttons()?.[active]?.focus();
    if (how === 'left' || how === 'right') move(how === 'left' ? -1 : 1);
  }

  function chosen(item: MenuItem): void {
    setOpen(undefined);
    onDone();
    item.act();
  }

  return (
    <div class="menubar" role="menubar" aria-label="Spreadsheet menu" ref={bar}>
      {menus.map(({ label, lines }, index) => {
        const isOpen = open !== undefined && index === active;
        return (
          <div role="none" key={label}>
            <button
              type="button"
              class="menubar-button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={isOpen}
              tabIndex={index === active ? 0 : -1}
              onClick={() => toggle(index, isOpen)}
              onPointerEnter={() => open && setActive(index)}
              onKeyDown={onKeyDown}
            >
              {label}
            </button>
            {isOpen && <Menu key={label} label={label} lines={lines} start={open} onChosen={chosen} onLeft={left} />}
          </div>
        );
      })}
    </div>
  );
}
