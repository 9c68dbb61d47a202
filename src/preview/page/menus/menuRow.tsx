import type { ComponentChildren } from 'preact';
import type { ReachableLine } from './menuLine';
import { swallowSecondPress } from './swallowSecondPress';

interface MenuRowProps {
  readonly line: ReachableLine;
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
  const { whyNot, remark, keys = undefined } = line.kind === 'item' ? line : {};
  const hint = whyNot ?? remark;

  function clicked(event: MouseEvent): void {
    const isByPointer = event.detail > 0;
    if (isByPointer && line.kind === 'item') swallowSecondPress(event);
    onClick();
  }

  return (
    <div class="line" role="none" onPointerEnter={onPoint}>
      <button
        type="button"
        class="menu-line"
        role="menuitem"
        tabIndex={isActive ? 0 : -1}
        aria-disabled={whyNot !== undefined}
        aria-keyshortcuts={keys?.replace('Ctrl', 'Control').replace('Del', 'Delete')}
        onClick={clicked}
        {...submenu}
      >
        <span>{line.label}</span>
        {hint && <span class="hint">{hint}</span>}
        {keys && !hint && (
          <span class="hint" aria-hidden="true">
            {keys}
          </span>
        )}
        {line.kind === 'menu' && <span class="arrow" aria-hidden="true" />}
      </button>
      {children}
    </div>
  );
}
