import { useEffect } from 'preact/hooks';

/**
 * Takes a file that is dropped anywhere on the page.
 *
 * @param take Gets the first one.
 */
export function useFileDrop(take: (file: File) => void): void {
  useEffect(() => {
    function over(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      document.body.classList.toggle('is-dropping', event.type !== 'drop');
      const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
      if (file) take(file);
    }
    const left = ({ relatedTarget }: DragEvent) => relatedTarget || document.body.classList.remove('is-dropping');
    addEventListener('dragover', over);
    addEventListener('drop', over);
    addEventListener('dragleave', left);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', over);
      removeEventListener('dragleave', left);
    };
  }, [take]);
}
