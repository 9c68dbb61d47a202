import type { Workbook } from './cells/workbook';
import type { MenuEntry, RunOptions, Shown, Simulator, TriggerView } from './contract';
import { addTab } from './services/addTab';
import { runEdits } from './services/editEvents';
import { OWNER } from './services/execution';
import type { Host } from './services/host';
import { argumentsFromPage, returnedToPage } from './services/pageCall';
import type { RealmFunctions } from './services/realmFunctions';
import { SheetWindow } from './services/sheetView';
import { runTimeTriggers, triggerViews } from './services/timeTrigger';
import type { Block, SheetView } from './sheetContract';

/** The spreadsheet with the add-on in it, for whoever stands outside of Apps Script. */
export class Simulation implements Simulator {
  private readonly host: Host;
  private readonly workbook: Workbook;
  private readonly functions: RealmFunctions;

  /**
   * @param host What the services share.
   * @param functions Those that the add-on declares.
   */
  constructor(host: Host, functions: RealmFunctions) {
    this.host = host;
    this.workbook = host.workbook;
    this.functions = functions;
  }

  get sheets(): readonly SheetView[] {
    return this.workbook.sheets.map((sheet) => new SheetWindow(this.host, sheet));
  }

  sheet(name: string): SheetView | undefined {
    const sheet = this.workbook.sheet(name);
    return sheet && new SheetWindow(this.host, sheet);
  }

  addSheet(name: string, rows: Parameters<Simulator['addSheet']>[1]): SheetView {
    return addTab(this.host, name, rows);
  }

  removeSheet(name: string): void {
    this.workbook.removeSheet(this.found(name));
  }

  select(name: string, row: number, column: number, rows = 1, columns = 1): void {
    this.workbook.select(this.found(name), { row, column, rows, columns });
  }

  get selection(): { readonly sheet: string; readonly block: Block } {
    const { sheet, rectangle } = this.workbook.selection;
    return { sheet: sheet.name, block: rectangle };
  }

  run(name: string, args: readonly unknown[] = [], { authMode = 'FULL', user = OWNER }: RunOptions = {}): unknown {
    const act = this.functions.callable(name);
    return this.host.execute(authMode, user, () => act(...args));
  }

  runFromPage(name: string, args: readonly unknown[] = [], options?: RunOptions): unknown {
    return returnedToPage(this.run(name, argumentsFromPage(args), options));
  }

  runEdits({ user = OWNER }: RunOptions = {}): void {
    runEdits(this.host, user, this.functions.simpleTrigger('onEdit'));
  }

  get triggers(): readonly TriggerView[] {
    return triggerViews(this.host);
  }

  runTimeTriggers(): void {
    runTimeTriggers(this.host, this.functions.callable);
  }

  beginStep(what: string): void {
    this.host.steps.begin(what);
  }

  makeStep(what: string, work: () => void): void {
    this.host.steps.make(what, work);
  }

  get undoable(): string | undefined {
    return this.host.steps.undoable;
  }

  get redoable(): string | undefined {
    return this.host.steps.redoable;
  }

  get stepCount(): number {
    return this.host.steps.count;
  }

  undo(): void {
    this.host.steps.undo();
  }

  redo(): void {
    this.host.steps.redo();
  }

  get menu(): readonly MenuEntry[] {
    return this.host.menu;
  }

  get shown(): readonly Shown[] {
    return this.host.shown;
  }

  get calls(): ReadonlyMap<string, number> {
    return this.host.calls;
  }

  forgetCalls(): void {
    this.host.calls.clear();
  }

  get beforeCall(): Simulator['beforeCall'] {
    return this.host.beforeCall;
  }

  set beforeCall(callback) {
    this.host.beforeCall = callback;
  }

  get properties(): Simulator['properties'] {
    return this.host.properties;
  }

  private found(name: string) {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet named ${name}.`);
    return sheet;
  }
}
