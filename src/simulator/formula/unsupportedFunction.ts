import { isUnsupported } from './registry';
import type { Syntax } from './syntax';

/**
 * The first function of a formula that Sheets has and the simulator does not. The whole formula is in error then: `IFERROR`
 * around it would make a value of what nobody worked out.
 */
export function unsupportedFunction(syntax: Syntax | undefined): string | undefined {
  switch (syntax?.kind) {
    case undefined:
    case 'constant':
    case 'reference':
    case 'name':
      return undefined;
    case 'unary':
      return unsupportedFunction(syntax.operand);
    case 'binary':
      return firstAmong([syntax.left, syntax.right]);
    case 'span':
      return firstAmong([syntax.from, syntax.to]);
    case 'array':
      return firstAmong(syntax.rows.flat());
    case 'call':
      return isUnsupported(syntax.name) ? syntax.name : firstAmong(syntax.args);
    case 'invoke':
      return firstAmong([syntax.callee, ...syntax.args]);
  }
}

function firstAmong(parts: readonly (Syntax | undefined)[]): string | undefined {
  for (const part of parts) {
    const found = unsupportedFunction(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
