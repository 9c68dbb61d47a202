import type { Scalar } from '../cells/value';
import type { WrittenAddress } from './addresses';

/** A sign between two values. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';
/** A sign before or after a value. */
export type UnaryOperator = '-' | '+' | '%';

/** A formula as a tree. An argument that was left out, as in `IF(A1,,2)`, is `undefined`. */
export type Syntax =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly address: WrittenAddress }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Syntax }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: 'span'; readonly from: Syntax; readonly to: Syntax }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Syntax[])[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Syntax | undefined)[] }
  | { readonly kind: 'invoke'; readonly callee: Syntax; readonly args: readonly (Syntax | undefined)[] };

/** The formula can't be understood: the cell shows `#ERROR!`. */
export class SyntaxProblem extends Error {}
