/** A line of a menu. */
export type MenuLine =
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly lines: readonly MenuLine[] }
  | MenuItem;

/** A line that does something. */
export interface MenuItem {
  readonly kind: 'item';
  readonly label: string;
  /** Keys that do the same, as a person reads them: `Ctrl+Z`. */
  readonly keys?: string;
  /** What to know about it besides. */
  readonly remark?: string;
  /** Why it can't be chosen now. */
  readonly whyNot?: string;
  readonly act: () => void;
}

/** A line that can have the keyboard. */
export type ReachableLine = Exclude<MenuLine, { kind: 'separator' }>;

/** A menu with its name. */
export interface MenuDeclaration {
  readonly label: string;
  readonly lines: readonly MenuLine[];
}

/** True for a line that can have the keyboard. */
export function isReachable(line: MenuLine): line is ReachableLine {
  return line.kind !== 'separator';
}
