import { findFunction } from './registry';
import type { Syntax } from './syntax';

/**
 * Whether a formula's result can be more than one cell, judged by its form alone. Names count as arrays, for a LET variable
 * may hold one; so do functions that are not ours, for a custom function may give one.
 */
export function canSpill(syntax: Syntax | undefined): boolean {
  switch (syntax?.kind) {
    case undefined:
    case 'constant':
    case 'reference':
    case 'span':
      return false;
    case 'array':
    case 'name':
    case 'invoke':
      return true;
    case 'unary':
      return canSpill(syntax.operand);
    case 'binary':
      return canSpill(syntax.left) || canSpill(syntax.right);
    case 'call':
      return callCanSpill(syntax.name, syntax.args);
  }
}

function callCanSpill(name: string, args: readonly (Syntax | undefined)[]): boolean {
  const known = findFunction(name);
  if (known === undefined || known.givesArray) return true;
  return args.some((argument, index) => !known.consumes(index) && canSpill(argument));
}
