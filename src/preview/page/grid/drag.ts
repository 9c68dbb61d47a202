import type { GridScreen, Hit } from './gridScreen';

/** What a drag does. */
export interface Drag {
  /** The pointer is here now; also called again and again while it stays outside of the cells. */
  moved(hit: Hit, event: PointerEvent): void;
  /** The button was let go. */
  ended(hit: Hit, event: PointerEvent): void;
  /** The drag was broken off: by Escape, or by the system. */
  broken?(): void;
}

const REPEAT_MILLISECONDS = 60;

/**
 * Follows the pointer until its button is let go, also outside of the grid.
 *
 * @param screen The tab on the screen.
 * @param down How it began.
 * @param drag What it does.
 */
export function follow(screen: GridScreen, down: PointerEvent, drag: Drag): void {
  const { root } = screen.frame;
  const stop = new AbortController();
  let last = down;
  const repeat = setInterval(() => drag.moved(screen.hit(last), last), REPEAT_MILLISECONDS);
  const finish = (act: () => void) => {
    clearInterval(repeat);
    stop.abort();
    act();
  };
  const on = (name: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) =>
    root.addEventListener(name, act, { signal: stop.signal });
  root.setPointerCapture(down.pointerId);
  on('pointermove', (event) => {
    last = event;
    drag.moved(screen.hit(event), event);
  });
  on('pointerup', (event) => finish(() => drag.ended(screen.hit(event), event)));
  const breakOff = () => finish(() => drag.broken?.());
  on('pointercancel', breakOff);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    breakOff();
  };
  root.addEventListener('keydown', onKey, { signal: stop.signal, capture: true });
}
