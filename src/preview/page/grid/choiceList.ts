import { element } from './gridFrame';
import type { GridScreen } from './gridScreen';
import type { Place } from './selection';

/** The words that a cell offers, below it. The keyboard stays in the editor. */
export interface ChoiceList {
  readonly isOpen: boolean;
  /** The word that the arrow keys went to. */
  readonly chosen: string | undefined;
  /** Shows the words below a cell; none: closes. */
  open(place: Place, options: readonly string[]): void;
  /** Goes to the next or previous word, around the ends. */
  step(by: 1 | -1): void;
  close(): void;
}

/**
 * Makes the list.
 *
 * @param screen The tab on the screen.
 * @param choose Takes the word that was clicked.
 */
export function choiceList(screen: GridScreen, choose: (option: string) => void): ChoiceList {
  return new List(screen, choose);
}

let lists = 0;

class List implements ChoiceList {
  readonly #screen: GridScreen;
  readonly #list = element('ul', 'gridList');
  #place: Place | undefined;

  constructor(screen: GridScreen, choose: (option: string) => void) {
    this.#screen = screen;
    lists += 1;
    this.#list.id = `gridList${lists}`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Choices');
    this.#list.hidden = true;
    screen.frame.root.append(this.#list);
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      if (option) choose(option.textContent ?? '');
    });
    screen.onMoved(() => this.#align());
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  get chosen(): string | undefined {
    return this.#list.querySelector('[aria-selected="true"]')?.textContent ?? undefined;
  }

  open(place: Place, options: readonly string[]) {
    if (options.length === 0) return this.close();
    this.#place = place;
    this.#list.replaceChildren(...options.map((option, index) => optionElement(`${this.#list.id}-${index}`, option)));
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    this.#screen.frame.keys.setAttribute('aria-controls', this.#list.id);
    this.#screen.frame.keys.removeAttribute('aria-activedescendant');
    this.#align();
  }

  step(by: 1 | -1): void {
    const options = [...this.#list.children];
    const now = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const next = now < 0 && by < 0 ? options.length - 1 : (now + by + options.length) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', `${index === next}`);
    options[next]?.scrollIntoView({ block: 'nearest' });
    this.#screen.frame.keys.setAttribute('aria-activedescendant', options[next]?.id ?? '');
  }

  close(): void {
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#screen.frame.keys.removeAttribute('aria-controls');
    this.#screen.frame.keys.removeAttribute('aria-activedescendant');
  }

  #align(): void {
    if (!this.isOpen || !this.#place) return;
    const { x, y, width, height } = this.#screen.rectangle(this.#place);
    const { clientWidth, clientHeight } = this.#screen.frame.root;
    this.#list.style.minWidth = `${width}px`;
    const below = y + height + this.#list.offsetHeight <= clientHeight;
    Object.assign(this.#list.style, {
      left: `${Math.max(0, Math.min(x, clientWidth - this.#list.offsetWidth))}px`,
      top: `${below ? y + height : Math.max(0, y - this.#list.offsetHeight)}px`,
    });
  }
}

function optionElement(id: string, text: string): HTMLElement {
  const option = element('li', '');
  Object.assign(option, { id, textContent: text });
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}
