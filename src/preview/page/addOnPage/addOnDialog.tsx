import { useCallback, useState } from 'preact/hooks';
import { Dialog } from '../dialogs/dialog';
import type { OpenDialog } from '../pageState';
import { usePreview } from '../usePageState';
import { AddOnFrame } from './addOnFrame';

interface Size {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A dialog of the add-on over the cells. */
export function AddOnDialog({ page }: { readonly page: OpenDialog }) {
  const preview = usePreview();
  const [size, setSize] = useState<Size>(page);
  const close = useCallback(() => preview.set({ dialog: undefined }), [preview]);
  const resize = useCallback((change: Size) => setSize((before) => ({ ...before, ...change })), []);
  const title = page.title || 'Practice Staffing';

  return (
    <Dialog title={title} onClose={close} isModal={page.isModal} hasCloseButton class="addon">
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <AddOnFrame page={{ ...page, title }} onClose={close} onEscape={close} onSize={resize} />
      </div>
    </Dialog>
  );
}
