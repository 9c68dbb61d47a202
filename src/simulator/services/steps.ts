/** The most steps that can be undone. */
const MOST_STEPS = 20;

/** Something that was done or undone, and the way back to before that. */
interface Step {
  readonly what: string;
  readonly restore: () => void;
}

/** What can be undone and done again, the last step last. */
export class Steps {
  private readonly save: () => () => void;
  private done: Step[] = [];
  private undone: Step[] = [];
  /** How often something was done, undone or done again. */
  count = 0;

  /** @param save Remembers how everything is; what it gives makes it so again. */
  constructor(save: () => () => void) {
    this.save = save;
  }

  get undoable(): string | undefined {
    return this.done[this.done.length - 1]?.what;
  }

  get redoable(): string | undefined {
    return this.undone[this.undone.length - 1]?.what;
  }

  /** Remembers how everything is before a step. */
  begin(what: string): void {
    this.add({ what, restore: this.save() });
  }

  /** Does something as one step; when it fails, nothing was done. */
  make(what: string, work: () => void): void {
    const restore = this.save();
    try {
      work();
    } catch (problem) {
      restore();
      throw problem;
    }
    this.add({ what, restore });
  }

  undo(): void {
    this.goBack(this.done, this.undone);
  }

  redo(): void {
    this.goBack(this.undone, this.done);
  }

  private add(step: Step): void {
    this.count++;
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  private goBack(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    this.count++;
    to.push({ what: step.what, restore: this.save() });
    step.restore();
  }
}
