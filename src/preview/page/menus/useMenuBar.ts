import { useCallback, useRef, useState } from 'preact/hooks';
import type { Leaving } from './keyMeaning';
import { useOutsidePress } from './useOutsidePress';

/**
 * Which menu of a bar has the keyboard, which one is open, and what keys and pointer change about it.
 *
 * @param count How many menus there are.
 * @param onDone Where the keyboard goes on Escape.
 */
export function useMenuBar(count: number, onDone: () => void) {
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<'first' | 'last' | undefined>();
  const bar = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(undefined), []);
  useOutsidePress(bar, close);

  function focus(index: number): void {
    bar.current?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]')[index]?.focus();
  }

  function move(by: 1 | -1): void {
    focus((active + by + count) % count);
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
    if (how === 'left') move(-1);
    else if (how === 'right') move(1);
    else close();
    if (how === 'escape') focus(active);
  }

  function toggle(index: number): void {
    const isOpen = open !== undefined && index === active;
    setActive(index);
    setOpen(isOpen ? undefined : 'first');
  }

  return { bar, active, open, close, left, onKeyDown, toggle, reach: setActive };
}
