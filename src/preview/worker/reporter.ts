import type { Simulator } from '../../simulator/contract';
import type { SheetView } from '../../simulator/sheetContract';
import type { Report } from './messages';
import { SheetMirror } from './sheetMirror';

/** Tells the page what it does not know yet, and nothing twice. */
export class Reporter {
  private readonly simulator: Simulator;
  private readonly tell: (report: Report) => void;
  private readonly told = new Map<string, string>();
  private mirror: SheetMirror | undefined;
  private toldShown = 0;

  /**
   * @param simulator The spreadsheet.
   * @param tell Sends to the page.
   */
  constructor(simulator: Simulator, tell: (report: Report) => void) {
    this.simulator = simulator;
    this.tell = tell;
  }

  /**
   * Compares everything that the page shows. What the add-on says comes after what it did.
   *
   * @param isThorough More than values may have changed: formats, notes, choices.
   */
  changes(isThorough: boolean): void {
    // Taken first: cells that are read now may run formulas of the add-on, whose calls ask whether something waits.
    const shown = this.shown();
    const sheet = this.activeSheet();
    const tabs = this.simulator.sheets.map(({ id, name, isHidden }) => ({ id, name, isHidden }));
    const { menu, undoable, redoable, stepCount, selection } = this.simulator;
    const reports = [
      ...this.news({ kind: 'tabs', tabs, shown: sheet.id }),
      ...this.sheet(sheet, isThorough),
      ...this.news({ kind: 'selection', sheet: sheet.id, block: selection.block }),
      ...this.news({ kind: 'menu', menu }),
      ...this.news({ kind: 'steps', undoable, redoable, count: stepCount }),
      ...shown,
    ];
    if (reports.length > 0) this.tell({ kind: 'several', reports });
  }

  /** Whether a toast, sidebar or dialog waits to be told. */
  get hasShown(): boolean {
    return this.toldShown < this.simulator.shown.length;
  }

  /** Tells what the page has to know once, until it changes. */
  once(report: Report): void {
    for (const news of this.news(report)) this.tell(news);
  }

  /** The page knows this by itself. */
  knows(report: Report): void {
    this.told.set(report.kind, JSON.stringify(report));
  }

  private activeSheet(): SheetView {
    const sheet = this.simulator.sheet(this.simulator.selection.sheet);
    if (!sheet) throw new Error('the spreadsheet has no active tab');
    return sheet;
  }

  /** The report itself, unless the page knows it; from now on it counts as told. */
  private news(report: Report): readonly Report[] {
    const text = JSON.stringify(report);
    if (this.told.get(report.kind) === text) return [];
    this.told.set(report.kind, text);
    return [report];
  }

  /** Toasts, sidebars and dialogs since the last time; questions are told by whoever waits for the answer. */
  private shown(): readonly Report[] {
    const since = this.simulator.shown.slice(this.toldShown);
    this.toldShown += since.length;
    return since.filter(({ kind }) => kind !== 'alert' && kind !== 'prompt').map((shown) => ({ kind: 'shown', shown }));
  }

  private sheet(sheet: SheetView, isThorough: boolean): readonly Report[] {
    const known = this.mirror?.state.id === sheet.id ? this.mirror : undefined;
    const { cells, charts } = known?.changes(sheet, isThorough) ?? { cells: undefined, charts: undefined };
    if (cells === undefined) {
      this.mirror = new SheetMirror(sheet);
      return [{ kind: 'sheet', sheet: this.mirror.state }];
    }
    return [
      ...(cells.length > 0 ? [{ kind: 'cells', sheet: sheet.id, cells } as const] : []),
      ...(charts ? [{ kind: 'charts', sheet: sheet.id, charts } as const] : []),
    ];
  }
}
