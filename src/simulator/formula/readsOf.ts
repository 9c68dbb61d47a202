import type { WrittenAddress } from './addresses';
import { findFunction } from './registry';
import type { Syntax } from './syntax';

/** Functions whose result depends on more than their arguments, or that find their cells themselves. */
const VOLATILE = new Set('INDIRECT NOW OFFSET RAND RANDARRAY RANDBETWEEN TODAY'.split(' '));

/**
 * The cells that a formula may look at, judged by its form alone.
 *
 * @returns `undefined` when the form does not tell: `A1:INDEX(…)`, `INDIRECT`, custom functions; also for what changes by
 *   itself, as `TODAY()`.
 */
export function readsOf(syntax: Syntax): readonly WrittenAddress[] | undefined {
  const found: WrittenAddress[] = [];
  return collect(syntax, found) ? found : undefined;
}

function collect(syntax: Syntax | undefined, found: WrittenAddress[]): boolean {
  switch (syntax?.kind) {
    case undefined:
    case 'constant':
    case 'name':
      return true;
    case 'reference':
      found.push(syntax.address);
      return true;
    case 'unary':
      return collect(syntax.operand, found);
    case 'binary':
      return collect(syntax.left, found) && collect(syntax.right, found);
    case 'array':
      return syntax.rows.every((row) => row.every((part) => collect(part, found)));
    case 'call':
      return isPredictable(syntax.name) && syntax.args.every((argument) => collect(argument, found));
    case 'span':
    case 'invoke':
      return false;
  }
}

function isPredictable(name: string): boolean {
  return !VOLATILE.has(name) && (name === 'LET' || name === 'LAMBDA' || findFunction(name) !== undefined);
}
