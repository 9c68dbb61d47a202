import type { Answer, Shown, Simulator } from '../../simulator/contract';
import type { Block, SheetView } from '../../simulator/sheetContract';
import { Clock } from './clock';
import { loadAddOn } from './loadAddOn';
import type { Report } from './messages';
import { Reporter } from './reporter';

/** Who can sit in front of the spreadsheet: to the add-on each has properties of their own. */
export const USERS: readonly string[] = ['owner', 'interviewer-1', 'interviewer-2'];

const FIRST_CELL: Block = { row: 0, column: 0, rows: 1, columns: 1 };

/** Calls that may change the spreadsheet: all but those that read or show. */
const CHANGING =
  /^(Spreadsheet|Sheet|Range|RangeList|Protection|Filter|EmbeddedChart)\.(?!get|is|can|has|toast|activate|setActive|newChart|modify)/;

/** What a spreadsheet needs of its surroundings. */
export interface SessionParts {
  /** The name of the file. */
  readonly title: string;
  readonly isSample: boolean;
  readonly pages: Readonly<Record<string, string>>;
  readonly tell: (report: Report) => void;
  readonly ask: (shown: Shown) => Answer;
}

/** One spreadsheet with the add-on in it, and the person in front of it. */
export class Session {
  readonly simulator: Simulator;
  readonly clock = new Clock(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  readonly reporter: Reporter;
  readonly ask: (shown: Shown) => Answer;
  user = 'owner';
  /** The add-on may have changed more than values since the last report. */
  private isTouched = true;
  /** What is being done and has changed nothing yet. */
  private doing: string | undefined;
  private readonly file: Pick<SessionParts, 'title' | 'isSample'>;
  private readonly selected = new Map<number, Block>();

  /**
   * @param parts Title, pages and the ways to the page.
   */
  constructor({ title, isSample, pages, tell, ask }: SessionParts) {
    this.file = { title, isSample };
    this.ask = ask;
    this.simulator = loadAddOn({
      timeZone: this.clock.timeZone,
      now: () => this.clock.now(),
      pages,
      title,
      answer: (shown) => this.answer(shown),
    });
    this.reporter = new Reporter(this.simulator, tell);
    this.simulator.beforeCall = (call) => this.beforeCall(call);
  }

  /** The add-on's `onOpen`, as when the file is opened. */
  open(): void {
    this.simulator.run('onOpen', [{ authMode: 'LIMITED' }], { authMode: 'LIMITED', user: this.user });
  }

  /** A function behind the menu, as one step for undo. */
  runItem(functionName: string, label: string): void {
    this.asStep(label, () => this.simulator.run(functionName, [], { user: this.user }));
  }

  /** A function that a sidebar or dialog calls. */
  runFromPage(functionName: string, args: readonly unknown[]): unknown {
    return this.asStep('what the sidebar did', () =>
      this.simulator.runFromPage(functionName, args, { user: this.user }),
    );
  }

  /** The time-driven triggers, all of them at once. */
  runTimeTriggers(): void {
    this.asStep('what the time triggers did', () => this.simulator.runTimeTriggers());
  }

  /** What follows an edit: the add-on's `onEdit`. */
  runEdits(): void {
    this.simulator.runEdits({ user: this.user });
  }

  /** Shows a tab, with the cells selected that were so when it was left. A hidden tab is hidden no more. */
  show(sheet: number): void {
    const { row, column, rows, columns } = this.selected.get(sheet) ?? FIRST_CELL;
    const tab = this.tab(sheet);
    if (tab.isHidden) this.simulator.makeStep('showing the hidden tab', () => tab.show());
    this.simulator.select(tab.name, row, column, rows, columns);
  }

  /** Selects cells of a tab. The page has selected them already. */
  select(sheet: number, block: Block): void {
    const { row, column, rows, columns } = block;
    this.selected.set(sheet, block);
    this.simulator.select(this.tab(sheet).name, row, column, rows, columns);
    this.reporter.knows({ kind: 'selection', sheet, block });
  }

  /** The clock stands at noon of this day; `null`: it is the real one. */
  setToday(day: string | null): void {
    this.clock.set(day);
  }

  /** Another person sits down; the spreadsheet opens for them. */
  setUser(user: string): void {
    this.user = user;
    this.open();
  }

  /**
   * A tab by its number.
   *
   * @throws Error when it is gone.
   */
  tab(id: number): SheetView {
    const sheet = this.simulator.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error('This tab is gone.');
    return sheet;
  }

  /** Returns to before the last step, or goes on again. */
  go(back: 'undo' | 'redo'): void {
    this.mayLookDifferent();
    this.simulator[back]();
  }

  /** The next report compares more than values. */
  mayLookDifferent(): void {
    this.isTouched = true;
  }

  /** Does something and tells the page what it changed, also when it failed halfway. */
  reported<Result>(work: (session: Session) => Result): Result {
    try {
      return work(this);
    } finally {
      this.report();
    }
  }

  private report(): void {
    this.reporter.changes(this.isTouched);
    this.isTouched = false;
    this.reporter.once({
      kind: 'surroundings',
      today: this.clock.today(),
      isChosenDay: this.clock.isSet,
      timeZone: this.clock.timeZone,
      user: this.user,
      users: USERS,
      triggers: this.simulator.triggers.length,
      ...this.file,
    });
  }

  /** What the add-on changes meanwhile is one step for undo; nothing changed is no step. */
  private asStep<Result>(what: string, work: () => Result): Result {
    this.doing = what;
    try {
      return work();
    } finally {
      this.doing = undefined;
    }
  }

  private beforeCall(call: string): void {
    if (this.reporter.hasShown) this.report();
    if (!CHANGING.test(call)) return;
    this.isTouched = true;
    if (this.doing === undefined) return;
    this.simulator.beginStep(this.doing);
    this.doing = undefined;
  }

  private answer(shown: Shown): Answer {
    const isQuestion = shown.kind === 'alert' || shown.kind === 'prompt';
    if (!isQuestion) return { button: 'OK' };
    this.report();
    return this.ask(shown);
  }
}
