import { counted } from '../../workbook/counted';
import { turnover } from '../turnover';
import type { RetentionAbout } from './about';
import { groups } from './groups';
import { lastYear } from './lastYear';
import type { Part } from './part';
import { turnoverLine } from './turnoverLine';

const LEAST = { role: 4, site: 3 } as const;

/**
 * The turnover of the last 12 months by role or by site, the largest first.
 *
 * @param about What the dashboard is made of.
 * @param key Whether by role or by site.
 */
export function turnoverByPart({ dated, choices: { method }, today }: RetentionAbout, key: 'role' | 'site'): Part {
  const part = `Turnover by ${key}`;
  if (dated.every((spell) => spell[key] === undefined))
    return { part, lines: [{ reading: `No ${key}s in the list.` }] };
  const period = { ...lastYear(today), method };
  const found = groups(dated, (spell) => spell[key], `No ${key}`)
    .map((group) => ({ ...group, turnover: turnover(group.items, period) }))
    .filter((group) => group.turnover.leavers > 0 || group.turnover.base > 0)
    .sort((a, b) => b.turnover.base - a.turnover.base);
  if (found.length === 0) return { part, lines: [{ reading: 'Nobody was employed in these 12 months.' }] };
  const others = (from: number) => {
    const items = found.slice(from).flatMap((group) => group.items);
    return turnoverLine(counted(found.length - from, `other ${key}`), turnover(items, period), { method });
  };
  const lines = found.map((group) => turnoverLine(group.word, group.turnover, { method }));
  return { part, lines, fold: { least: LEAST[key], others } };
}
