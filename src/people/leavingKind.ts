import { normaliseWords } from '../workbook/normaliseWords';

/** How someone left: of their own will, not so, or neither (retirement, death, the end of a contract). */
export type LeavingKind = 'voluntary' | 'involuntary' | 'other';

/** Nobody decided to part, whatever else the words say: looked for first. */
const OTHER =
  /\bretir\w*|\bdeath\b(?! (in|of))|\bdeceased\b|\bdied\b|\b(end|expir\w*|complet\w*) .*(contract|assignment|term)\b|\bcontract (end\w*|expir\w*)|\btemp\w* (end\w*|assignment)|\bdisab\w*/;
/** What befell somebody of the family. */
const OF_OTHERS =
  /\b(spouse|husband|wife|partner|mother|father|parents?)( \w+)? (retir\w*|deceased|died|disab\w*)|\b(retir\w*|deceased|disabled) (spouse|husband|wife|partner|mother|father|parents?)\b/g;
const INVOLUNTARY =
  /\b(in|non ?|not )voluntar\w*|\binvol\b|^inv?$|\bfired\b|\bdismiss\w*|\blaid off\b|\blay ?offs?\b|\bdischarg\w*|\bfor cause\b|\blet go\b|\breduction in force\b|\brif\b|\b(position|job) eliminat\w*|\bmisconduct\b|\bno (call )?no show\b|\bjob abandon\w*/;
const VOLUNTARY = /\bvoluntar\w*|\bvol\b|^v$|\bresign\w*|\bquit\b|\bwalked out\b|\bgave (\w+ ){0,3}notice\b/;

/**
 * How someone left, from the words of a list. `Terminated` alone says nothing: many lists call every leaving so.
 *
 * @param words The words as typed.
 * @returns `undefined` where they do not say it.
 * @example leavingKind('Resigned (2 weeks notice)') // 'voluntary'
 * @example leavingKind('Terminated for cause') // 'involuntary'
 * @example leavingKind('Terminated') // undefined
 * @example leavingKind('Moved; retired spouse') // undefined
 */
export function leavingKind(words: string): LeavingKind | undefined {
  const plain = normaliseWords(words);
  if (OTHER.test(plain.replace(OF_OTHERS, ''))) return 'other';
  if (INVOLUNTARY.test(plain)) return 'involuntary';
  return VOLUNTARY.test(plain) ? 'voluntary' : undefined;
}
