import { useEffect, useState } from 'preact/hooks';
import type { Toast } from '../pageState';
import { usePageState, usePreview } from '../usePageState';

const LEAST_MILLISECONDS = 10_000;
const MILLISECONDS_A_LETTER = 90;

/** Messages in the corner. They stay long enough to be read, and for as long as they are pointed at. */
export function Toasts() {
  const { toasts } = usePageState();
  return (
    <div class="toasts" role="status" aria-label="Messages">
      {toasts.map((toast) => (
        <ToastBox toast={toast} key={toast.key} />
      ))}
    </div>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }) {
  const preview = usePreview();
  const [isHeld, setIsHeld] = useState(false);
  const { key, title, text, offer, seconds = 0 } = toast;

  useEffect(() => {
    if (isHeld || offer || seconds < 0) return;
    const time = Math.max(seconds * 1000, LEAST_MILLISECONDS + text.length * MILLISECONDS_A_LETTER);
    const timer = setTimeout(() => preview.dismiss(key), time);
    return () => clearTimeout(timer);
  }, [isHeld, key, offer, preview, seconds, text]);

  function dismiss(): void {
    preview.dismiss(key);
    preview.focusGrid();
  }

  function accept(): void {
    preview.dismiss(key);
    offer?.act();
  }

  return (
    <div
      class="toast"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocusCapture={() => setIsHeld(true)}
      onBlurCapture={() => setIsHeld(false)}
    >
      <div>
        {title && <strong>{title}</strong>}
        <p>{text}</p>
        {offer && (
          <button type="button" class="first" onClick={accept}>
            {offer.label}
          </button>
        )}
      </div>
      <button type="button" class="quiet" aria-label="Dismiss the message" onClick={dismiss}>
        ×
      </button>
    </div>
  );
}
