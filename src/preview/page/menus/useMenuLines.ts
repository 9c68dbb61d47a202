import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KeyMeaning, keyMeaning, type Leaving } from './keyMeaning';
import { isReachable, type MenuItem, type MenuLine, type ReachableLine } from './menuLine';

/** An open menu: what it holds and whom it tells. */
export interface OpenMenu {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  /** Which line has the keyboard at first. */
  readonly start: 'first' | 'last';
  /** A line was chosen. */
  readonly onChosen: (item: MenuItem) => void;
  readonly onLeft: (how: Leaving) => void;
}

/**
 * Which line of an open menu has the keyboard, whether its submenu is open, and what keys and pointer change about it.
 *
 * @param menu What it holds and whom it tells.
 */
export function useMenuLines({ lines, start, onChosen, onLeft }: OpenMenu) {
  const reachable = lines.filter(isReachable);
  const [active, setActive] = useState(start === 'first' ? 0 : reachable.length - 1);
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const line = reachable[active];
  useFocus(list, active, isOpen);

  function choose(chosen: ReachableLine | undefined): void {
    if (chosen?.kind === 'menu') setIsOpen(true);
    else if (chosen && chosen.whyNot === undefined) onChosen(chosen);
  }

  function point(pointed: ReachableLine): void {
    setActive(reachable.indexOf(pointed));
    setIsOpen(pointed.kind === 'menu');
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

  return { list, line, isOpen, choose, point, onKeyDown, closeSubmenu: () => setIsOpen(false) };
}

/** The keyboard is on the active line, unless its submenu has it. */
function useFocus(list: { readonly current: HTMLElement | null }, active: number, isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) list.current?.querySelectorAll<HTMLElement>(':scope > .line > [role=menuitem]')[active]?.focus();
  }, [list, active, isOpen]);
}
