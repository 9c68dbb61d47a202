import type { Answer } from '../../simulator/contract';
import type { Block } from '../../simulator/sheetContract';
import type { Edit, Report, Requests } from '../worker/messages';
import type { CellState } from '../worker/sheetState';
import { ChartBoxes } from './charts/chartBoxes';
import { type Doing, failureMessage } from './failureMessage';
import type { GridView } from './grid/gridView';
import { afterReport, cellKey, NOTHING_OPEN, type PageState } from './pageState';
import { PageStore } from './pageStore';
import { saveFile } from './saveFile';
import { Spreadsheet } from './spreadsheet';

/** What stands behind the page: the spreadsheet, the grid that shows it, and the state of everything around. */
export class Preview extends PageStore {
  private spreadsheet: Spreadsheet | undefined;
  /** Whose question is open. */
  private asking: Spreadsheet | undefined;
  private grid: GridView | undefined;
  private readonly charts = new ChartBoxes();
  /** The count of steps when it was opened or downloaded. */
  private savedAt = 0;

  /** Something was changed that no file has. */
  get isUnsaved(): boolean {
    return this.state.stepCount !== this.savedAt;
  }

  /** Shows the cells in this grid from now on. */
  attach(grid: GridView): void {
    this.grid = grid;
    if (!this.state.sheet) return;
    this.showSheet(this.state.sheet);
    grid.select(this.state.selection);
  }

  /**
   * Opens a new spreadsheet in place of the one that is open, which stays when the new one can't be opened, or is not
   * wanted once it could: `isWanted` is asked before the change of places.
   */
  async open<Name extends 'open' | 'openSample'>(
    name: Name,
    argument: Requests[Name]['argument'],
    what: string,
    isWanted: () => boolean | Promise<boolean> = () => true,
  ): Promise<boolean> {
    const early: Report[] = [];
    const next: Spreadsheet = new Spreadsheet((report) => this.receive(next, report, early));
    const isOpen =
      (await this.during({ name: what, isAddOn: false }, () => next.request(name, argument))) && (await isWanted());
    if (isOpen) this.replace(next, early);
    else next.close();
    return isOpen;
  }

  /** Does an edit; the cells change when the spreadsheet says so. */
  async edit(edit: Edit): Promise<void> {
    const { shown } = this.state;
    if (shown === undefined) return;
    const isDone = await this.tried(undefined, () => this.request('edit', { sheet: shown, edit }));
    if (!isDone && this.state.sheet) this.grid?.update([...this.state.cells.values()]);
  }

  /** Types into a cell; what was typed stands there until the spreadsheet says what became of it. */
  async type(row: number, column: number, text: string): Promise<void> {
    const { cells } = this.state;
    const before = cells.get(cellKey(row, column)) ?? { row, column, text: '', input: '', kind: 'blank' };
    const typed = { ...before, text: text.startsWith('=') ? before.text : text, input: text };
    this.put(typed);
    await this.edit({ kind: 'enter', row, column, texts: [[text]] });
    if (this.state.cells === cells && cells.get(cellKey(row, column)) === typed) this.put(before);
  }

  /** Runs a menu item; meanwhile the page says so. */
  async runItem(functionName: string, label: string): Promise<void> {
    this.set({ working: `Working… ${label.replace(/…$/, '')}` });
    await this.during({ name: label, isAddOn: true }, () => this.request('runItem', { functionName, label }));
  }

  /** Runs the add-on's time triggers. */
  async runTimeTriggers(): Promise<void> {
    await this.during({ name: 'Run what is due daily', isAddOn: true }, () => this.request('runTimeTriggers', null));
  }

  /** Asks the spreadsheet for something and tells the person when it fails. */
  async act<Name extends keyof Requests>(name: Name, argument: Requests[Name]['argument']): Promise<void> {
    await this.tried(undefined, () => this.request(name, argument));
  }

  /**
   * Asks the spreadsheet for something.
   *
   * @throws RequestFailure when it could not be done; telling is up to the caller.
   */
  async request<Name extends keyof Requests>(
    name: Name,
    argument: Requests[Name]['argument'],
  ): Promise<Requests[Name]['answer']> {
    if (!this.spreadsheet) throw new Error('no spreadsheet is open yet');
    return this.spreadsheet.request(name, argument);
  }

  /** Gives the person the spreadsheet as an XLSX file. */
  async download(): Promise<void> {
    await this.during({ name: 'Making the XLSX file', isAddOn: false }, async () => {
      const { stepCount, surroundings } = this.state;
      saveFile(await this.request('download', null), `${surroundings?.title ?? 'Spreadsheet'}.xlsx`);
      this.savedAt = stepCount;
    });
  }

  /** Cells were selected in the grid. */
  selected(selection: PageState['selection'], active: PageState['active']): void {
    const { shown } = this.state;
    if (shown === undefined) return;
    this.set({ selection, active });
    void this.act('select', { sheet: shown, block: selection });
  }

  /** Selects cells from outside of the grid, and goes there. */
  goTo(block: Block): void {
    this.selected(block, { row: block.row, column: block.column });
    this.grid?.select(block);
    this.grid?.focus();
  }

  /** Answers the open question. */
  answer(answer: Answer): void {
    const { asking } = this;
    this.asking = undefined;
    this.set({ question: undefined });
    asking?.reply(answer);
  }

  /** Gives the keyboard to the cells. */
  focusGrid(): void {
    this.grid?.focus();
  }

  /** While a spreadsheet is being opened its reports wait, its questions aside. */
  private receive(from: Spreadsheet, report: Report, early: Report[]): void {
    if (report.kind === 'question') {
      this.asking = from;
      this.set({ question: report.shown });
    } else if (from === this.spreadsheet) this.take(report);
    else early.push(report);
  }

  private replace(next: Spreadsheet, early: readonly Report[]): void {
    this.spreadsheet?.close();
    this.spreadsheet = next;
    this.set({ ...NOTHING_OPEN, count: this.state.count });
    for (const report of early) this.take(report);
    this.savedAt = this.state.stepCount;
  }

  private put(cell: CellState): void {
    this.take({ kind: 'cells', sheet: this.state.shown ?? 0, cells: [cell] });
  }

  private take(report: Report): void {
    this.set(afterReport(this.state, report));
    const { sheet } = this.state;
    if (!this.grid || !sheet) return;
    if (report.kind === 'sheet') this.showSheet(sheet);
    else if (report.kind === 'cells') this.grid.update(report.cells);
    else if (report.kind === 'charts') this.grid.float(this.charts.show(sheet.charts));
    else if (report.kind === 'selection') this.grid.select(report.block);
  }

  private showSheet(sheet: NonNullable<PageState['sheet']>): void {
    this.grid?.show({ ...sheet, cells: [...this.state.cells.values()] });
    this.grid?.float(this.charts.show(sheet.charts));
  }

  /** As `tried()`, and says what is being done. */
  private async during(doing: Doing, work: () => Promise<unknown>): Promise<boolean> {
    this.set({ working: this.state.working ?? `${doing.name}…` });
    const isDone = await this.tried(doing, work);
    this.set({ working: undefined });
    return isDone;
  }

  /** Does something; when that fails the person is told, and the console has the details. */
  private async tried(doing: Doing | undefined, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.tell(failureMessage(doing, error));
      return false;
    }
  }
}
