const DOUBLE_CLICK_MILLISECONDS = 500;
const REACH = 6;

/**
 * Takes in the second press of a double click on a menu item: the menu is gone by then, and what lies beneath was not
 * meant. A press elsewhere ends the waiting.
 *
 * @param first The click that chose the item.
 */
export function swallowSecondPress(first: MouseEvent): void {
  const stop = new AbortController();
  const isSecond = ({ clientX, clientY }: MouseEvent) =>
    Math.abs(clientX - first.clientX) <= REACH && Math.abs(clientY - first.clientY) <= REACH;
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const)
    addEventListener(
      name,
      (event) => {
        if (!isSecond(event)) return name === 'pointerdown' ? stop.abort() : undefined;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, signal: stop.signal },
    );
  setTimeout(() => stop.abort(), DOUBLE_CLICK_MILLISECONDS);
}
