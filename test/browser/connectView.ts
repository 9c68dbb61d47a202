import { type GivenFile, openFile } from './files';
import { frameOf, type OpenPreview } from './preview';

/** The sidebar *Connect a tracker…* or *Connect a staff list…*, as a person reads and uses it. */
export interface ConnectView {
  /** Opens a file and then the sidebar, until it shows how the list would be connected. */
  open(file: GivenFile): Promise<void>;
  /** Waits until nothing is being read or written any more. */
  rest(): Promise<void>;
  /** The fields that have a column, as shown: `{ Name: 'A: Candidate' }`. */
  fields(): Promise<Readonly<Record<string, string>>>;
  /** The rating columns with their scales, as shown. */
  ratings(): Promise<Readonly<Record<string, string>>>;
  /** The table of the first candidates: `{ Name: ['Ann Lee', 'Bo Chen'] }`. */
  rows(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Chooses by a select's label. */
  choose(label: string, option: string): Promise<void>;
  /** Presses a button. */
  press(name: string): Promise<void>;
  /** Waits until the sidebar says so. */
  said(text: string | RegExp): Promise<void>;
}

/**
 * The view of a preview.
 *
 * @param preview An open one.
 * @param item The way to the menu item that opens it.
 */
export function connectView(preview: OpenPreview, item: readonly string[] = ['Connect a tracker…']): ConnectView {
  const { sidebar, chooseAddOn } = preview;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const rest = () => sidebar.locator('button[aria-disabled="false"]').filter({ hasText: 'Look again' }).waitFor();
  return {
    rest,
    open: async (file) => {
      await openFile(preview, file);
      await chooseAddOn(...item);
      await rest();
    },
    fields: () => selected(preview, '[aria-labelledby="fields"] > .pair'),
    ratings: () => selected(preview, '[aria-labelledby="ratings"] > .pair'),
    rows: () =>
      frameOf(preview).evaluate(
        'Object.fromEntries([...document.querySelectorAll("tbody tr")].map((row) => [row.cells[0].textContent, [...row.cells].slice(1).map((cell) => cell.textContent)]))',
      ),
    choose: async (label, option) => {
      await sidebar.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    press: (name) => button(name).click(),
    said: (text) => sidebar.getByRole('status').filter({ hasText: text }).waitFor(),
  };
}

function selected(preview: OpenPreview, pairs: string): Promise<Readonly<Record<string, string>>> {
  return frameOf(preview).evaluate(
    `Object.fromEntries([...document.querySelectorAll('${pairs}')].map((pair) => [pair.querySelector('label').textContent, pair.querySelector('select').selectedOptions[0].textContent]))`,
  );
}
