/** The elements of the grid, from the back to the front. */
export interface GridFrame {
  readonly root: HTMLElement;
  /** For the painted cells. */
  readonly canvas: HTMLElement;
  /** Has the browser's scroll bars, and nothing to see. */
  readonly scroller: HTMLElement;
  /** Makes the scroller as large as the cells. */
  readonly spacer: HTMLElement;
  /** Where row numbers and column letters meet. */
  readonly corner: HTMLElement;
  /** Takes all keys, and is what one types into. */
  readonly keys: HTMLTextAreaElement;
  /** Read out by screen readers when something else is selected. */
  readonly spoken: HTMLElement;
}

const HOW_TO =
  'Arrow keys move, Enter or F2 edits, Alt+Down shows the choices of a cell, Shift+F10 shows the menu. ' +
  'Escape and then Tab leaves the cells.';

/**
 * Puts the elements of the grid into the page.
 *
 * @param container Empty, with a size.
 */
export function gridFrame(container: HTMLElement): GridFrame {
  const root = element('div', 'cellGrid');
  const frame = {
    root,
    canvas: element('div', 'gridCanvas'),
    scroller: element('div', 'gridScroller'),
    spacer: element('div', ''),
    corner: element('div', 'gridCorner'),
    keys: element('textarea', 'gridKeys'),
    spoken: element('div', 'gridSpoken'),
  };
  root.setAttribute('role', 'application');
  root.setAttribute('aria-label', 'Cells');
  root.setAttribute('aria-description', HOW_TO);
  frame.spoken.setAttribute('role', 'status');
  Object.assign(frame.keys, { rows: 1, spellcheck: false, autocapitalize: 'off', autocomplete: 'off' });
  frame.keys.setAttribute('aria-label', 'Cell');
  frame.keys.setAttribute('aria-description', HOW_TO);
  frame.scroller.tabIndex = -1;
  frame.scroller.append(frame.spacer);
  root.append(frame.canvas, frame.scroller, frame.corner, frame.keys, frame.spoken);
  container.replaceChildren(root);
  return frame;
}

/**
 * A new element of a class.
 *
 * @param tag For instance `div`.
 * @param className Blank for none.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
