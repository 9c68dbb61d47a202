import type { Rectangle } from '../cells/rectangle';
import { savedWorkbook } from '../cells/savedWorkbook';
import type { Sheet } from '../cells/sheet';
import type { Workbook } from '../cells/workbook';
import type { Answer, AuthMode, MenuEntry, Shown, SimulatorOptions } from '../contract';
import type { Calculation } from '../formula/source';
import { authorize } from './authorize';
import type { CellEdit } from './editEvents';
import { type Execution, LOADING } from './execution';
import { PropertyStores } from './propertyStores';
import { Steps } from './steps';
import type { TimeTrigger } from './timeTrigger';

/** Makes the objects that other objects give out. */
interface ObjectMaker {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: Sheet, rectangle: Rectangle): GoogleAppsScript.Spreadsheet.Range;
}

/** What all service objects share: the spreadsheet, who runs, what was called and shown. */
export class Host {
  readonly options: SimulatorOptions;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly make: ObjectMaker;
  /** The `Date` of the add-on's realm, before it got another clock. */
  readonly RealmDate: DateConstructor;
  readonly calls = new Map<string, number>();
  readonly shown: Shown[] = [];
  readonly properties = new PropertyStores();
  /** Who holds which lock. */
  readonly locks = new Map<string, Execution>();
  menu: readonly MenuEntry[] = [];
  triggers: readonly TimeTrigger[] = [];
  /** Edits of which the add-on's `onEdit` has not been told. */
  readonly waitingEdits: CellEdit[] = [];
  readonly steps: Steps;
  beforeCall: ((call: string, count: number) => void) | undefined;
  private readonly executions: Execution[] = [];

  constructor(
    parts: Pick<Host, 'options' | 'workbook' | 'calculation' | 'RealmDate'> & { make: (host: Host) => ObjectMaker },
  ) {
    this.options = parts.options;
    this.workbook = parts.workbook;
    this.calculation = parts.calculation;
    this.RealmDate = parts.RealmDate;
    this.make = parts.make(this);
    this.steps = new Steps(() => savedWorkbook(this.workbook));
  }

  /** The innermost execution that is under way. */
  get execution(): Execution {
    return this.executions[this.executions.length - 1] ?? LOADING;
  }

  /** Counts a call, lets whoever watches interfere, and refuses it when the execution may not make it. */
  enterCall(path: string, method: string, isCounted: boolean): void {
    const call = `${path.slice(path.lastIndexOf('.') + 1)}.${method}`;
    authorize(call, this.execution.mode);
    if (!isCounted) return;
    const count = (this.calls.get(call) ?? 0) + 1;
    this.calls.set(call, count);
    this.beforeCall?.(call, count);
    if (writesToSpreadsheet(path, method)) this.execution.hasUnflushedWrites = true;
  }

  /** Runs something as an execution of its own; its locks are released at the end. */
  execute<Result>(mode: AuthMode, user: string, work: () => Result, { hasUi = true } = {}): Result {
    const execution: Execution = { mode, user, hasUi, hasUnflushedWrites: false };
    this.executions.push(execution);
    try {
      return work();
    } finally {
      this.executions.pop();
      for (const [lock, holder] of this.locks) if (holder === execution) this.locks.delete(lock);
    }
  }

  /** Shows something and returns what the person answers. */
  show(shown: Shown): Answer {
    this.shown.push(shown);
    return this.options.answer?.(shown) ?? { button: shown.buttons?.startsWith('YES') ? 'YES' : 'OK', text: '' };
  }
}

function writesToSpreadsheet(path: string, method: string): boolean {
  return (
    path.startsWith('SpreadsheetApp.') &&
    /^(set(?!Active)|insert|delete|append|clear|move|hide|show|sort|protect|remove|create|update)/.test(method)
  );
}
