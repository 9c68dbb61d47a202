import type { Rectangle } from '../cells/rectangle';
import { affectedAreas } from './affectedAreas';
import type { CompiledFormulas } from './compiledFormulas';
import { formulasOf } from './formulasOf';
import type { Area, SheetSource, SpreadsheetSource } from './source';
import type { Tabs } from './tabs';

/** The results of an epoch. */
interface Results {
  readonly epoch: number;
  readonly tabs: Tabs;
}

/**
 * The cells of each tab whose values may be others than in an earlier epoch.
 *
 * @returns `undefined` when it may be all of them.
 */
export function affectedSince(
  earlier: Results,
  source: SpreadsheetSource,
  compiled: CompiledFormulas,
): ReadonlyMap<SheetSource, readonly Rectangle[]> | undefined {
  const changed = source.changesSince?.(earlier.epoch);
  const moved = changed && movedAreas(earlier, source);
  if (!moved) return undefined;
  const runs = source.sheets.flatMap((sheet) => formulasOf(sheet, compiled).runs);
  const areas = affectedAreas(runs, [...changed, ...moved]);
  return areas && bySheet(areas);
}

/** Where open ranges may end elsewhere, and what was filled by formulas: they are worked out anew. */
function movedAreas(earlier: Results, { sheets }: SpreadsheetSource): readonly Area[] | undefined {
  if (sheets.length !== earlier.tabs.all.length) return undefined;
  const areas: Area[] = [];
  for (const sheet of sheets) {
    const before = earlier.tabs.named(sheet.name);
    const changes = before?.source === sheet ? before.changesOfExtent() : undefined;
    if (before === undefined || changes === undefined) return undefined;
    for (const area of [...changes, ...before.spills.areas()]) areas.push({ ...area, sheet });
  }
  return areas;
}

function bySheet(areas: readonly Area[]): ReadonlyMap<SheetSource, readonly Rectangle[]> {
  const found = new Map<SheetSource, Area[]>();
  for (const area of areas) {
    const others = found.get(area.sheet);
    if (others) others.push(area);
    else found.set(area.sheet, [area]);
  }
  return found;
}
