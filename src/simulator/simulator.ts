import { Workbook } from './cells/workbook';
import type { SheetView, Simulator, SimulatorOptions } from './contract';
import { createCalculation } from './formula/calculation';
import { callFromCell } from './services/callFromCell';
import { ChartsObject } from './services/charts';
import { clockedDate } from './services/clockedDate';
import { runEdits } from './services/editEvents';
import { OWNER } from './services/execution';
import { Host } from './services/host';
import { HtmlServiceObject } from './services/htmlService';
import { LockServiceService } from './services/lockService';
import { LoggerObject } from './services/logger';
import { argumentsFromPage, returnedToPage } from './services/pageCall';
import { PropertiesServiceService } from './services/propertiesService';
import { RangeObject } from './services/range';
import { realmFunctions } from './services/realmFunctions';
import { ScriptAppObject } from './services/scriptApp';
import { SessionObject } from './services/session';
import { SheetObject } from './services/sheet';
import { SheetWindow } from './services/sheetView';
import { SpreadsheetObject } from './services/spreadsheet';
import { SpreadsheetAppObject } from './services/spreadsheetApp';
import { runTimeTriggers, triggerViews } from './services/timeTrigger';
import { UtilitiesObject } from './services/utilities';

/**
 * Puts Google's services into a realm, before the add-on's script is evaluated there.
 * The spreadsheet has one empty tab, `Sheet1`; the first `addSheet()` takes its place as long as it is empty.
 *
 * @param realm The global object of the add-on.
 */
export function installSimulator(realm: object, options: SimulatorOptions): Simulator {
  const host = createHost(realm, options);
  const services = {
    Charts: new ChartsObject(host).self,
    Date: clockedDate(host.RealmDate, options.now),
    HtmlService: new HtmlServiceObject(host).self,
    LockService: new LockServiceService(host).self,
    Logger: new LoggerObject(host).self,
    PropertiesService: new PropertiesServiceService(host).self,
    ScriptApp: new ScriptAppObject(host).self,
    Session: new SessionObject(host).self,
    SpreadsheetApp: new SpreadsheetAppObject(host).self,
    Utilities: new UtilitiesObject(host).self,
    ...('console' in realm ? {} : { console: SILENT_CONSOLE }),
  };
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(realm, name, { value, configurable: true, enumerable: false, writable: true });
  return simulatorOf(host, realm);
}

const SILENT_CONSOLE = { log() {}, info() {}, warn() {}, error() {} };

function createHost(realm: object, options: SimulatorOptions): Host {
  const functions = realmFunctions(realm);
  const workbook = new Workbook({
    timeZone: options.timeZone,
    now: options.now,
    customFunction: (name) => {
      const act = functions.declared(name);
      return act && ((args) => callFromCell(host, act, args));
    },
  });
  const known: unknown = Reflect.get(realm, 'Date');
  const host: Host = new Host({
    options,
    workbook,
    calculation: createCalculation(workbook),
    RealmDate: isDateConstructor(known) ? known : Date,
    make: (self) => ({
      spreadsheet: () => new SpreadsheetObject(self).self,
      sheet: (sheet) => new SheetObject(self, sheet).self,
      range: (sheet, rectangle) => new RangeObject(self, sheet, rectangle).self,
    }),
  });
  return host;
}

function isDateConstructor(value: unknown): value is DateConstructor {
  return typeof value === 'function' && 'UTC' in value;
}

function simulatorOf(host: Host, realm: object): Simulator {
  const { workbook } = host;
  const found = (name: string) => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet named ${name}.`);
    return sheet;
  };
  const run: Simulator['run'] = (name, args = [], { authMode = 'FULL', user = OWNER } = {}) => {
    const act = realmFunctions(realm).callable(name);
    return host.execute(authMode, user, () => act(...args));
  };
  return {
    get sheets(): readonly SheetView[] {
      return workbook.sheets.map((sheet) => new SheetWindow(host, sheet));
    },
    sheet: (name) => {
      const sheet = workbook.sheet(name);
      return sheet && new SheetWindow(host, sheet);
    },
    addSheet: (name, rows) => addedSheet(host, name, rows),
    removeSheet: (name) => workbook.removeSheet(found(name)),
    select: (name, row, column, rows = 1, columns = 1) => workbook.select(found(name), { row, column, rows, columns }),
    get selection() {
      return { sheet: workbook.selection.sheet.name, block: workbook.selection.rectangle };
    },
    run,
    runFromPage: (name, args = [], options) => returnedToPage(run(name, argumentsFromPage(args), options)),
    runEdits: ({ user = OWNER } = {}) => runEdits(host, user, realmFunctions(realm).simpleTrigger('onEdit')),
    beginStep: (what) => host.steps.begin(what),
    makeStep: (what, work) => host.steps.make(what, work),
    get undoable() {
      return host.steps.undoable;
    },
    get redoable() {
      return host.steps.redoable;
    },
    undo: () => host.steps.undo(),
    redo: () => host.steps.redo(),
    get triggers() {
      return triggerViews(host);
    },
    runTimeTriggers: () => runTimeTriggers(host, (name) => realmFunctions(realm).callable(name)),
    get menu() {
      return host.menu;
    },
    shown: host.shown,
    calls: host.calls,
    forgetCalls: () => host.calls.clear(),
    get beforeCall() {
      return host.beforeCall;
    },
    set beforeCall(callback) {
      host.beforeCall = callback;
    },
    properties: { document: host.properties.document, user: (name) => host.properties.user(name) },
  };
}

function addedSheet(host: Host, name: string, rows: Parameters<Simulator['addSheet']>[1]): SheetView {
  const { workbook } = host;
  const first = workbook.sheets[0];
  const isUntouched = workbook.sheets.length === 1 && first?.name === 'Sheet1' && first.usedRows === 0;
  if (first && isUntouched && name === 'Sheet1') workbook.rename(first, 'Sheet1 before');
  const sheet = workbook.addSheet(name, workbook.sheets.length);
  if (first && isUntouched) workbook.removeSheet(first);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, columns);
  const view = new SheetWindow(host, sheet);
  view.putAll(rows);
  workbook.select(sheet);
  return view;
}
