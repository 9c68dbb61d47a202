import { cellAddress } from '../address';
import { type ChoiceList, choiceList } from './choiceList';
import { FormulaPointing } from './formulaPointing';
import type { GridScreen } from './gridScreen';
import type { GridEvents } from './gridView';
import type { Place } from './selection';

/** What one types into: always has the keyboard, and can be seen only while a cell is edited. */
export interface CellEditor {
  readonly isEditing: boolean;
  /** True when the cell's former content was replaced by typing: then arrow keys end the editing. */
  readonly isReplacing: boolean;
  readonly choices: ChoiceList;
  /** For formulas: pointing at cells. */
  readonly pointing: FormulaPointing;
  /** Edits the active cell, beginning with its content. */
  begin(): void;
  /** Shows the words that the active cell offers, if any. */
  offer(): void;
  /** Tells what was typed, exactly as typed. */
  commit(): void;
  cancel(): void;
}

/**
 * Makes the editor.
 *
 * @param screen The tab on the screen.
 * @param events Are told what was typed.
 */
export function cellEditor(screen: GridScreen, events: GridEvents): CellEditor {
  return new Editor(screen, events);
}

class Editor implements CellEditor {
  readonly choices: ChoiceList;
  readonly pointing: FormulaPointing;
  isReplacing = false;
  #place: Place | undefined;
  readonly #screen: GridScreen;
  readonly #events: GridEvents;
  readonly #keys: HTMLTextAreaElement;

  constructor(screen: GridScreen, events: GridEvents) {
    this.#screen = screen;
    this.#events = events;
    this.#keys = screen.frame.keys;
    this.pointing = new FormulaPointing(screen);
    this.choices = choiceList(screen, (option) => this.#choose(option));
    this.#keys.addEventListener('compositionstart', () => this.#beginReplacing());
    this.#keys.addEventListener('beforeinput', (event) => this.#refuseOldText(event));
    this.#keys.addEventListener('input', () => this.#typed());
    this.#keys.addEventListener('blur', () => this.#left());
    screen.onMoved(() => this.#align());
  }

  get isEditing(): boolean {
    return this.#place !== undefined;
  }

  begin(): void {
    this.#start(false);
    const { row, column } = this.#screen.selection.active;
    this.#keys.value = this.#screen.sheet.cell(row, column)?.input ?? '';
    this.#keys.setSelectionRange(this.#keys.value.length, this.#keys.value.length);
    this.#align();
    this.offer();
  }

  offer() {
    const place = this.#screen.selection.active;
    const choice = this.#screen.sheet.cell(place.row, place.column)?.choice;
    if (choice?.kind !== 'list') return;
    if (!this.isEditing) return this.begin();
    this.choices.open(place, choice.options);
  }

  commit(): void {
    if (!this.#place) return;
    const { row, column } = this.#place;
    const text = this.choices.chosen ?? this.#keys.value;
    const isUnchanged = !this.isReplacing && text === (this.#screen.sheet.cell(row, column)?.input ?? '');
    this.cancel();
    if (!isUnchanged) this.#events.typed(row, column, text);
  }

  cancel(): void {
    this.#place = undefined;
    this.#keys.value = '';
    this.pointing.end();
    this.#keys.classList.remove('isEditing');
    this.choices.close();
    this.#align();
  }

  #start(isReplacing: boolean): void {
    this.#place = this.#screen.selection.active;
    this.isReplacing = isReplacing;
    this.#keys.classList.add('isEditing');
    this.#screen.reveal(this.#place);
    this.#align();
  }

  #beginReplacing(): void {
    if (!this.isEditing) this.#start(true);
  }

  /** Browsers would undo what was typed into cells before. */
  #refuseOldText(event: InputEvent): void {
    if (!this.isEditing && event.inputType.startsWith('history')) event.preventDefault();
  }

  #typed(): void {
    this.#beginReplacing();
    this.#align();
    const { row, column } = this.#screen.selection.active;
    const choice = this.#screen.sheet.cell(row, column)?.choice;
    if (choice?.kind !== 'list') return;
    const typed = this.#keys.value.toLowerCase();
    const fitting = choice.options.filter((option) => option.toLowerCase().includes(typed));
    this.choices.open({ row, column }, fitting);
  }

  #choose(option: string): void {
    if (!this.#place) return;
    const { row, column } = this.#place;
    this.cancel();
    this.#events.typed(row, column, option);
  }

  /** Another window in front does not end the editing. */
  #left(): void {
    if (document.hasFocus()) this.commit();
  }

  /** Over the edited cell; otherwise, unseen, where the active cell is, for input methods that open beside it. */
  #align(): void {
    const { root } = this.#screen.frame;
    const place = this.#place ?? this.#screen.selection.active;
    const { x, y, width, height } = this.#screen.rectangle(place);
    this.#keys.setAttribute('aria-label', cellAddress(place.row, place.column));
    const left = Math.max(0, Math.min(x, root.clientWidth - 20));
    const top = Math.max(0, Math.min(y, root.clientHeight - 20));
    Object.assign(this.#keys.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    if (this.isEditing) this.#grow(root.clientWidth - left, root.clientHeight - top);
  }

  /** As wide and high as the text, within the screen. */
  #grow(widest: number, highest: number): void {
    const { style } = this.#keys;
    style.whiteSpace = 'pre';
    style.width = `${Math.min(Math.max(this.#keys.scrollWidth + 4, this.#keys.offsetWidth), widest)}px`;
    style.whiteSpace = '';
    style.height = `${Math.min(Math.max(this.#keys.scrollHeight, this.#keys.offsetHeight), highest)}px`;
  }
}
