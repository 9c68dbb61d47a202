interface FileChooserProps {
  readonly chooser: { readonly current: HTMLInputElement | null };
  readonly onFile: (file: File) => void;
}

const KINDS = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the person choose a file; a menu item clicks it. */
export function FileChooser({ chooser, onFile }: FileChooserProps) {
  function take({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    currentTarget.value = '';
  }

  return <input ref={chooser} type="file" hidden aria-label="Open a CSV or XLSX file" accept={KINDS} onChange={take} />;
}
