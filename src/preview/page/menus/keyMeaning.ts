import { indexAfterKey } from './indexAfterKey';

/** How a menu was left without choosing: the keyboard goes back, to the neighbour, or on. */
export type Leaving = 'escape' | 'left' | 'right' | 'tab';

/** What a key does in an open menu. */
export type KeyMeaning =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'choose' | 'openSubmenu' }
  | { readonly kind: 'leave'; readonly how: Leaving };

const LEAVING: Readonly<Record<string, Leaving>> = {
  Escape: 'escape',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Tab: 'tab',
};

/**
 * What a key does in an open menu, as menus do everywhere.
 *
 * @param key As the browser names it.
 * @param menu The line that has the keyboard, whether it has a submenu, and what all lines say.
 * @returns `undefined` for a key that does nothing.
 */
export function keyMeaning(
  key: string,
  menu: { readonly active: number; readonly hasSubmenu: boolean; readonly labels: readonly string[] },
): KeyMeaning | undefined {
  const to = indexAfterKey(key, menu.active, menu.labels);
  if (to !== undefined) return { kind: 'move', to };
  if (key === 'Enter' || key === ' ') return { kind: 'choose' };
  if (key === 'ArrowRight' && menu.hasSubmenu) return { kind: 'openSubmenu' };
  const how = LEAVING[key];
  return how && { kind: 'leave', how };
}
