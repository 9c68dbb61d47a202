import { kept } from '../formula/kept';
import type { CellLook } from '../sheetContract';
import type { ConditionalRule } from './conditionalRule';
import type { Look } from './look';

/** The look of a cell on which nothing was set. */
export const PLAIN: CellLook = {};

const byText = new Map<string, CellLook>([['{}', PLAIN]]);
const byLook = new WeakMap<Look, CellLook>();
const byRule = new WeakMap<CellLook, WeakMap<ConditionalRule, CellLook>>();

/** How a cell is painted on which this was set: looks that are alike are the same object. */
export function cellLook(look: Look | undefined): CellLook {
  if (!look) return PLAIN;
  const before = byLook.get(look);
  if (before) return before;
  const { background, fontColor, fontSize } = look;
  const found = only({
    background,
    fontColor,
    isBold: look.fontWeight === 'bold',
    isItalic: look.fontStyle === 'italic',
    fontSize,
    isWrapped: look.wrapStrategy === 'WRAP',
    horizontalAlignment: oneOf(['left', 'center', 'right'], look.horizontalAlignment),
    verticalAlignment: oneOf(['top', 'middle', 'bottom'], look.verticalAlignment),
  });
  byLook.set(look, found);
  return found;
}

/** A look when a conditional format is painted over it. */
export function paintedBy(rule: ConditionalRule, look: CellLook): CellLook {
  const known = kept(byRule, look, () => new WeakMap<ConditionalRule, CellLook>());
  return kept(known, rule, () => {
    const { background = look.background, fontColor = look.fontColor, isBold = look.isBold } = rule;
    return only({ ...look, background, fontColor, isBold });
  });
}

/** The one object with these properties, as far as they are no defaults. */
function only(look: { readonly [Key in keyof CellLook]: CellLook[Key] | undefined }): CellLook {
  const set = Object.entries(look).filter(([, value]) => value !== undefined && value !== false);
  const text = JSON.stringify(Object.fromEntries(set.sort(([one], [other]) => (one < other ? -1 : 1))));
  const found = byText.get(text) ?? Object.freeze<CellLook>(JSON.parse(text));
  byText.set(text, found);
  return found;
}

function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined {
  return words.find((known) => known === word);
}
