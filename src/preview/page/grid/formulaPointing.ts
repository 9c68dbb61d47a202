import { cellAddress } from '../address';
import type { GridScreen } from './gridScreen';
import type { Selection } from './selection';

/** After these a reference can stand: the formula has begun, or goes on after an operator, bracket or comma. */
const BEFORE_REFERENCE = /^=(?:.*[=(,;{+\-*/^&<>:])?\s*$/s;

/** Building a formula by pointing at cells instead of typing their addresses. */
export class FormulaPointing {
  readonly #screen: GridScreen;
  readonly #keys: HTMLTextAreaElement;
  #pointed: { readonly selection: Selection; readonly start: number; readonly address: string } | undefined;

  /**
   * @param screen The tab on the screen.
   */
  constructor(screen: GridScreen) {
    this.#screen = screen;
    this.#keys = screen.frame.keys;
  }

  /** Whether an address can stand at the caret, or the one that was pointed at still stands before it. */
  get isPossible(): boolean {
    return this.#current !== undefined || (BEFORE_REFERENCE.test(this.#before) && !this.#isInText);
  }

  /** What is pointed at: there the arrow keys begin. */
  get pointedAt(): Selection | undefined {
    return this.#current?.selection;
  }

  /**
   * Puts the address of a block where the caret is, in place of the one that was just pointed at.
   *
   * @param selection The block.
   */
  point(selection: Selection): void {
    const start = this.#current?.start ?? this.#keys.selectionStart;
    const address = addressOf(selection);
    this.#keys.setRangeText(address, start, this.#keys.selectionEnd, 'end');
    this.#pointed = { selection, start, address };
    this.#keys.dispatchEvent(new Event('input'));
    this.#screen.select(this.#screen.selection, selection.block);
    this.#screen.reveal(selection.end);
  }

  /** The formula is done with. */
  end(): void {
    if (!this.#pointed) return;
    this.#pointed = undefined;
    this.#screen.select(this.#screen.selection);
  }

  get #isInText(): boolean {
    return this.#before.split('"').length % 2 === 0;
  }

  get #before(): string {
    const { value, selectionStart } = this.#keys;
    return value.slice(0, selectionStart);
  }

  get #current() {
    const pointed = this.#pointed;
    const isThere = pointed && this.#before.length === pointed.start + pointed.address.length;
    return isThere && this.#before.endsWith(pointed.address) ? pointed : undefined;
  }
}

function addressOf({ block: { row, column, rows, columns } }: Selection): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
