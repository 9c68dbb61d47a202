import './formulaBar.css';
import { useRef, useState } from 'preact/hooks';
import { cellAddress, cellOf } from '../address';
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
    const cell = key === 'Enter' ? cellOf(typed ?? address) : undefined;
    const { rowCount = 0, columnCount = 0 } = preview.state.sheet ?? {};
    setTyped(undefined);
    if (cell && cell.row < rowCount && cell.column < columnCount) preview.goTo(cell.row, cell.column);
    else preview.focusGrid();
  }

  return (
    <input
      class="name-box"
      aria-label="Active cell"
      title="Type an address, for instance B12, to go there"
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

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Enter') commit();
    else if (key === 'Escape') setText(input);
    else return;
    event.preventDefault();
    isLeaving.current = true;
    preview.focusGrid();
    isLeaving.current = false;
  }

  return (
    <input
      class="cell-input"
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
