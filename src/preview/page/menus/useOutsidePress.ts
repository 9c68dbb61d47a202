import { useEffect } from 'preact/hooks';

/**
 * Calls back when the pointer is pressed anywhere but in a box, or when the window loses the keyboard to a frame.
 *
 * @param box The element, when there is one.
 * @param act For instance: closes the menu in it.
 */
export function useOutsidePress(box: { readonly current: HTMLElement | null }, act: () => void): void {
  useEffect(() => {
    const pressed = ({ target }: Event) => target instanceof Node && !box.current?.contains(target) && act();
    addEventListener('pointerdown', pressed);
    addEventListener('blur', act);
    return () => {
      removeEventListener('pointerdown', pressed);
      removeEventListener('blur', act);
    };
  }, [box, act]);
}
