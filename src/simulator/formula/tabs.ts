import type { Rectangle } from '../cells/rectangle';
import type { CompiledFormulas } from './compiledFormulas';
import { formulasOf } from './formulasOf';
import type { SheetSource } from './source';
import { Tab } from './tab';

/** What is known in one epoch about all tabs. */
export class Tabs {
  readonly all: readonly Tab[];
  private readonly byName: ReadonlyMap<string, Tab>;

  /** @param before What the pass before this one has found: where it spilled is where this one may be expected to. */
  constructor(sheets: readonly SheetSource[], compiled: CompiledFormulas, before?: Tabs) {
    this.all = sheets.map(
      (sheet) => new Tab(sheet, formulasOf(sheet, compiled).maySpill, before?.named(sheet.name)?.spills.placement),
    );
    this.byName = new Map(this.all.map((tab) => [tab.source.name, tab]));
  }

  named(name: string): Tab | undefined {
    return this.byName.get(name);
  }

  /** Takes over what was known of cells in an earlier epoch, but for those that are affected by what has changed since. */
  inherit(earlier: Tabs, affected: ReadonlyMap<SheetSource, readonly Rectangle[]>): void {
    for (const tab of this.all) {
      const before = earlier.named(tab.source.name);
      if (before) tab.inherit(before, affected.get(tab.source) ?? []);
    }
  }

  /** Whether something was taken for granted that has turned out otherwise. */
  areMistaken(): boolean {
    return this.all.some(({ spills }) => spills.isMistaken());
  }

  /** All formulas that may spill have been worked out. */
  settle(): void {
    for (const { spills } of this.all) spills.settle();
  }

  /** Whether formulas fill other cells than in an earlier epoch. */
  spillElsewhere(earlier: Tabs): boolean {
    return this.all.some(({ source, spills }) => {
      const before = earlier.named(source.name);
      return before !== undefined && spills.differFrom(before.spills);
    });
  }
}
