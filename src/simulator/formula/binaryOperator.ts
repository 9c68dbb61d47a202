import type { BinaryOperator } from './syntax';
import type { Token } from './tokens';

interface FoundOperator {
  readonly operator: BinaryOperator;
  /** How tightly it binds; all of them group to the left. */
  readonly binding: number;
}

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** The operator between two values that a token is, if it is one. */
export function binaryOperator(token: Token | undefined): FoundOperator | undefined {
  if (token?.kind !== 'sign' || !isBinary(token.text)) return undefined;
  return { operator: token.text, binding: BINDING[token.text] };
}

function isBinary(sign: string): sign is BinaryOperator {
  return sign in BINDING;
}
