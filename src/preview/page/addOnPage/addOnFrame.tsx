import { useEffect, useRef } from 'preact/hooks';
import type { OpenPage } from '../pageState';
import type { ToFrame, ToPage } from '../sandbox/frameMessages';
import { usePreview } from '../usePageState';
import './addOnPage.css';
import { answerCall } from './answerCall';

interface AddOnFrameProps {
  readonly page: OpenPage;
  readonly onClose: () => void;
  /** Escape in a dialog; a sidebar stays. */
  readonly onEscape?: () => void;
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

const MAY = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** A page of the add-on, in a frame that can do nothing but show itself and call the add-on's functions. */
export function AddOnFrame({ page, onClose, onEscape, onSize }: AddOnFrameProps) {
  const preview = usePreview();
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    async function take({ source, data }: MessageEvent<ToPage>): Promise<void> {
      const own = frame.current?.contentWindow;
      if (!own || source !== own) return;
      const reply = (message: ToFrame) => own.postMessage(message, '*');
      if (data.kind === 'call') reply(await answerCall(preview, data));
      else if (data.kind === 'size') onSize?.(data);
      else if (data.kind === 'focus') preview.focusGrid();
      else if (data.kind === 'close') onClose();
      else onEscape?.();
    }
    const listener = (event: MessageEvent<ToPage>) => void take(event);
    addEventListener('message', listener);
    return () => removeEventListener('message', listener);
  }, [preview, onClose, onEscape, onSize]);

  return <iframe ref={frame} title={page.title} sandbox={MAY} srcdoc={withGoogle(page.html)} />;
}

/** The page with `google.script` before any script of its own. */
function withGoogle(html: string): string {
  const script = '<script src="/google.js"></script>';
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
