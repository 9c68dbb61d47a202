import type { ComponentChildren } from 'preact';
import type { MenuLine } from './menuLine';

interface MenuRowProps {
  readonly line: Exclude<MenuLine, { kind: 'separator' }>;
  /** It has the keyboard. */
  readonly isActive: boolean;
  /** Its submenu is open. */
  readonly isOpen: boolean;
  readonly onPoint: () => void;
  readonly onClick: () => void;
  /** The submenu. */
  readonly children: ComponentChildren;
}

/** A line of a menu, with its submenu beside it. */
export function MenuRow({ line, isActive, isOpen, onPoint, onClick, children }: MenuRowProps) {
  const submenu = line.kind === 'menu' ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': isOpen } : {};
  const hint = line.kind === 'item' ? (line.whyNot ?? line.keys) : undefined;
  return (
    <div class="line" role="none" onPointerEnter={onPoint}>
      <button
        type="button"
        class="menu-line"
        role="menuitem"
        tabIndex={isActive ? 0 : -1}
        aria-disabled={line.kind === 'item' && line.whyNot !== undefined}
        onClick={onClick}
        {...submenu}
      >
        <span>{line.label}</span>
        {hint && <span class="hint">{hint}</span>}
        {line.kind === 'menu' && <span class="arrow" aria-hidden="true" />}
      </button>
      {children}
    </div>
  );
}
