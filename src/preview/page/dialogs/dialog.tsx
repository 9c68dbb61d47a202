import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Escape, or the close button. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Default: the rest of the page waits. */
  readonly isModal?: boolean;
  readonly hasCloseButton?: boolean;
  readonly class?: string;
}

let count = 0;

/** A box over the page. The keyboard goes into it, and back where it was when it closes. */
export function Dialog({ title, onClose, children, isModal = true, hasCloseButton = false, ...rest }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useRef(`dialog-${++count}`).current;

  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = box.current;
    if (isModal) own?.showModal();
    else own?.show();
    own?.querySelector<HTMLElement>('[data-start]')?.focus();
    return () => {
      own?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isModal]);

  function cancel(event: Event): void {
    event.preventDefault();
    onClose();
  }

  /** The browser sees to Escape only where the rest of the page waits. */
  function onKeyDown(event: KeyboardEvent): void {
    if (!isModal && event.key === 'Escape') cancel(event);
  }

  return (
    <dialog ref={box} class={rest.class} aria-labelledby={id} onCancel={cancel} onKeyDown={onKeyDown}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        {hasCloseButton && (
          <button type="button" class="quiet" aria-label="Close" onClick={onClose}>
            ×
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
