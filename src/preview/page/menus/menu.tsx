import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KeyMeaning, keyMeaning, type Leaving } from './keyMeaning';
import './menus.css';
import { isReachable, type MenuItem, type MenuLine } from './menuLine';
import { MenuRow } from './menuRow';

interface MenuProps {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  /** Which line has the keyboard at first. */
  readonly start: 'first' | 'last';
  /** A line was chosen. */
  readonly onChosen: (item: MenuItem) => void;
  readonly onLeft: (how: Leaving) => void;
}

/** An open menu, with its submenus: `role="menu"` and all of its keys. */
export function Menu({ label, lines, start, onChosen, onLeft }: MenuProps) {
  const reachable = lines.filter(isReachable);
  const [active, setActive] = useState(start === 'first' ? 0 : reachable.length - 1);
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const line = reachable[active];

  useLayoutEffect(() => {
    if (!isOpen) list.current?.querySelectorAll<HTMLElement>(':scope > .line > [role=menuitem]')[active]?.focus();
  }, [active, isOpen]);

  function choose(chosen: typeof line): void {
    if (chosen?.kind === 'menu') setIsOpen(true);
    else if (chosen && chosen.whyNot === undefined) onChosen(chosen);
  }

  function point(index: number): void {
    setActive(index);
    setIsOpen(reachable[index]?.kind === 'menu');
  }

  function leaveSubmenu(how: Leaving): void {
    setIsOpen(false);
    if (how === 'right' || how === 'tab') onLeft(how);
  }

  function act(meaning: KeyMeaning): void {
    if (meaning.kind === 'move') setActive(meaning.to);
    else if (meaning.kind === 'leave') onLeft(meaning.how);
    else choose(line);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const labels = reachable.map((each) => each.label);
    const meaning = keyMeaning(event.key, { active, hasSubmenu: line?.kind === 'menu', labels });
    if (!meaning) return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    act(meaning);
  }

  function row(each: MenuLine, position: number) {
    if (!isReachable(each)) return <hr key={`rule ${position}`} />;
    const index = reachable.indexOf(each);
    const isActive = index === active;
    return (
      <MenuRow
        key={each.label}
        line={each}
        isActive={isActive}
        isOpen={isActive && isOpen}
        onPoint={() => point(index)}
        onClick={() => choose(each)}
      >
        {isActive && isOpen && each.kind === 'menu' && (
          <Menu label={each.label} lines={each.lines} start="first" onChosen={onChosen} onLeft={leaveSubmenu} />
        )}
      </MenuRow>
    );
  }

  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
      {lines.map(row)}
    </div>
  );
}
