import './formulaBar.css';
import { useRef, useState } from 'preact/hooks';
import { blockOf, cellAddress } from '../address';
import { cellKey } from '../pageState';
import { usePageState, usePreview } from '../usePageState';

/** Where the active cell is, and what was typed into it. */
export function FormulaBar() {
  const { active, cells, sheet } = usePageState();
  const address = cellAddress(active.row, active.column);
  const input = cells.get(cellKey(active.row, active.column))?.input ?? '';
  return (
    <section class="formula-bar" aria-label="Formula bar">
      <NameBox address={address} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <CellInput address={address} input={input} key={`${sheet?.id} ${address} ${input}`} />
    </section>
  );
}

/** The address of the active cell; another one that is typed here is gone to. */
function NameBox({ address }: { readonly address: string }) {
  const preview = usePreview();
  const [typed, setTyped] = useState<string>();

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    const block = key === 'Enter' ? blockOf(typed ?? address) : undefined;
    const { rowCount = 0, columnCount = 0 } = preview.state.sheet ?? {};
    setTyped(undefined);
    if (block && block.row + block.rows <= rowCount && block.column + block.columns <= columnCount) preview.goTo(block);
    else preview.focusGrid();
  }

  return (
    <input
      class="name-box"
      aria-label="Active cell"
      title="Type an address, for instance B12 or A2:C4, to go there"
      value={typed ?? address}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(undefined)}
    />
  );
}

interface CellInputProps {
  readonly address: string;
  readonly input: string;
}

/** What was typed into the active cell: Enter takes it over, Escape restores it. */
function CellInput({ address, input }: CellInputProps) {
  const preview = usePreview();
  const [text, setText] = useState(input);
  /** Enter and Escape have said already what becomes of the text. */
  const isLeaving = useRef(false);

  function commit(): void {
    const { row, column } = preview.state.active;
    if (text !== input) void preview.type(row, column, text);
  }

  function insertLine(event: KeyboardEvent): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLTextAreaElement)) return;
    const { currentTarget: field } = event;
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    setText(field.value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    // As in a cell: with Alt a new line, which browsers make for Shift only.
    if (key === 'Enter' && event.altKey) {
      insertLine(event);
      return;
    }
    if (key === 'Enter') commit();
    else if (key === 'Escape') setText(input);
    else return;
    event.preventDefault();
    isLeaving.current = true;
    preview.focusGrid();
    isLeaving.current = false;
  }

  return (
    <textarea
      class="cell-input"
      rows={1}
      aria-label={`Content of ${address}`}
      spellcheck={false}
      autocomplete="off"
      value={text}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => isLeaving.current || commit()}
    />
  );
}
