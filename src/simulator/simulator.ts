import { Workbook } from './cells/workbook';
import type { Simulator, SimulatorOptions } from './contract';
import { createCalculation } from './formula/calculation';
import { callFromCell } from './services/callFromCell';
import { ChartsObject } from './services/charts';
import { clockedDate } from './services/clockedDate';
import { Host } from './services/host';
import { HtmlServiceObject } from './services/htmlService';
import { LockServiceService } from './services/lockService';
import { LoggerObject } from './services/logger';
import { PropertiesServiceService } from './services/propertiesService';
import { RangeObject } from './services/range';
import { type RealmFunctions, realmFunctions } from './services/realmFunctions';
import { ScriptAppObject } from './services/scriptApp';
import { SessionObject } from './services/session';
import { SheetObject } from './services/sheet';
import { SpreadsheetObject } from './services/spreadsheet';
import { SpreadsheetAppObject } from './services/spreadsheetApp';
import { UtilitiesObject } from './services/utilities';
import { Simulation } from './simulation';

/**
 * Puts Google's services into a realm, before the add-on's script is evaluated there.
 * The spreadsheet has one empty tab, `Sheet1`; the first `addSheet()` takes its place as long as it is empty.
 *
 * @param realm The global object of the add-on.
 */
export function installSimulator(realm: object, options: SimulatorOptions): Simulator {
  const functions = realmFunctions(realm);
  const host = createHost(realm, functions, options);
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
  return new Simulation(host, functions);
}

const SILENT_CONSOLE = { log() {}, info() {}, warn() {}, error() {} };

function createHost(realm: object, functions: RealmFunctions, options: SimulatorOptions): Host {
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
